import type { Context, Handlers } from "../handlers/handlers.ts";
import { checkWhole } from "../input/check-whole.ts";
import type { Request } from "./client-protocol.ts";
import { DurableLog } from "./durable-log.ts";
import type { Entry } from "./store-protocol.ts";
import { TakenRequests } from "./taken-requests.ts";

export interface RaftOptions {
  /** All nodes of the group. */
  readonly group: readonly string[];
  /** Without hearing from a leader for a random time between these, a node stands for election. */
  readonly electionMinUs: number;
  readonly electionMaxUs: number;
  readonly heartbeatUs: number;
}

type RaftMessage =
  | { readonly type: "ask-vote"; readonly term: number; readonly lastTerm: number; readonly length: number }
  | { readonly type: "vote"; readonly term: number; readonly isGranted: boolean }
  | {
      readonly type: "append";
      readonly term: number;
      readonly after: number;
      readonly afterTerm: number;
      readonly entries: readonly Entry[];
      readonly committed: number;
    }
  | { readonly type: "appended"; readonly term: number; readonly length: number; readonly isSame: boolean };

/**
 * A node of a group that elects its leader and keeps one log. `epoch` of an entry is its term.
 *
 * Reads go through the log like writes, so they need no clock. Members never change, and the log is never cut short
 * at its beginning.
 *
 * Source: D. Ongaro and J. Ousterhout, "In search of an understandable consensus algorithm" (2014).
 */
export class RaftNode implements Handlers {
  role: "follower" | "candidate" | "leader" = "follower";
  term = 0;
  private readonly options: RaftOptions;
  private votedFor: string | null = null;
  private leader: string | null = null;
  private log!: DurableLog;
  private committed = 0;
  private applied = 0;
  private readonly values = new Map<string, number>();
  private readonly votes = new Set<string>();
  private readonly next = new Map<string, number>();
  private readonly known = new Map<string, number>();
  private readonly unanswered = new Map<number, { readonly from: string; readonly call: number }>();
  private readonly requests = new TakenRequests();

  constructor(options: RaftOptions) {
    checkWhole("electionMinUs", options.electionMinUs, 1);
    checkWhole("electionMaxUs", options.electionMaxUs, options.electionMinUs);
    checkWhole("heartbeatUs", options.heartbeatUs, 1);
    this.options = options;
  }

  onStart(ctx: Context): void {
    this.term = ctx.disk.read<number>("term") ?? 0;
    this.votedFor = ctx.disk.read<string>("votedFor") ?? null;
    this.log = new DurableLog(ctx.disk);
    this.waitForLeader(ctx);
  }

  onTimer(ctx: Context, name: string): void {
    if (name === "election") this.stand(ctx);
    else if (this.role === "leader") this.replicate(ctx);
  }

  onMessage(ctx: Context, from: string, msg: RaftMessage | Request): void {
    if (msg.type === "read" || msg.type === "write") {
      if (this.requests.take(from, msg)) this.serve(ctx, from, msg);
      return;
    }
    if (msg.term > this.term) this.follow(ctx, msg.term, null);
    if (msg.type === "ask-vote") this.answerVote(ctx, from, msg);
    else if (msg.type === "vote") this.countVote(ctx, from, msg);
    else if (msg.type === "append") this.append(ctx, from, msg);
    else this.appended(ctx, from, msg);
  }

  private waitForLeader(ctx: Context): void {
    const { electionMinUs, electionMaxUs } = this.options;
    ctx.setTimer("election", electionMinUs + Math.floor(ctx.random() * (electionMaxUs - electionMinUs)));
  }

  /** Term and vote are on disk before anybody hears of them, or a node could vote twice in a term. */
  private remember(ctx: Context, term: number, votedFor: string | null): void {
    this.term = term;
    this.votedFor = votedFor;
    ctx.disk.write("term", term);
    ctx.disk.write("votedFor", votedFor);
    ctx.disk.sync();
  }

  private follow(ctx: Context, term: number, leader: string | null): void {
    if (term > this.term) this.remember(ctx, term, null);
    if (this.role !== "follower") this.waitForLeader(ctx);
    this.role = "follower";
    this.leader = leader;
    this.unanswered.clear();
  }

  private stand(ctx: Context): void {
    this.role = "candidate";
    this.leader = null;
    this.remember(ctx, this.term + 1, ctx.id);
    this.votes.clear();
    this.waitForLeader(ctx);
    const { length } = this.log;
    const ask = { type: "ask-vote", term: this.term, lastTerm: this.log.epochAt(length), length };
    for (const peer of this.others(ctx)) ctx.send(peer, ask);
    this.countVote(ctx, ctx.id, { type: "vote", term: this.term, isGranted: true });
  }

  private answerVote(ctx: Context, from: string, msg: Extract<RaftMessage, { type: "ask-vote" }>): void {
    const { length } = this.log;
    const lastTerm = this.log.epochAt(length);
    const isBehind = msg.lastTerm < lastTerm || (msg.lastTerm === lastTerm && msg.length < length);
    const isFree = this.votedFor === null || this.votedFor === from;
    const isGranted = msg.term === this.term && isFree && !isBehind;
    if (isGranted) {
      if (this.votedFor === null) this.remember(ctx, this.term, from);
      this.waitForLeader(ctx);
    }
    ctx.send(from, { type: "vote", term: this.term, isGranted });
  }

  private countVote(ctx: Context, from: string, msg: Extract<RaftMessage, { type: "vote" }>): void {
    if (this.role !== "candidate" || msg.term !== this.term || !msg.isGranted) return;
    this.votes.add(from);
    if (this.votes.size < this.majority()) return;
    this.role = "leader";
    this.leader = ctx.id;
    ctx.cancelTimer("election");
    for (const peer of this.others(ctx)) {
      this.next.set(peer, this.log.length);
      this.known.set(peer, 0);
    }
    // Lines of earlier terms are safe only once a line of this term is.
    this.write(ctx, { epoch: this.term, key: null, value: 0 });
  }

  private serve(ctx: Context, from: string, msg: Request): void {
    if (this.role !== "leader") {
      ctx.send(from, { type: "sorry", reply: msg.call, primary: this.leader });
      return;
    }
    // A read is a line without a value: it is answered with what is there when it is applied.
    const value = msg.type === "write" ? msg.value : READ;
    this.unanswered.set(this.log.length + 1, { from, call: msg.call });
    this.write(ctx, { epoch: this.term, key: msg.key, value });
  }

  private write(ctx: Context, entry: Entry): void {
    this.log.append(ctx.disk, entry);
    ctx.disk.sync();
    this.replicate(ctx);
    this.commit(ctx);
  }

  private replicate(ctx: Context): void {
    const { term, committed, log } = this;
    for (const peer of this.others(ctx)) {
      const after = this.next.get(peer) ?? 0;
      const entries = log.entries.slice(after);
      ctx.send(peer, { type: "append", term, after, afterTerm: log.epochAt(after), entries, committed });
    }
    ctx.setTimer("heartbeat", this.options.heartbeatUs);
  }

  private append(ctx: Context, from: string, msg: Extract<RaftMessage, { type: "append" }>): void {
    if (msg.term < this.term) {
      ctx.send(from, { type: "appended", term: this.term, length: 0, isSame: false });
      return;
    }
    if (this.role !== "follower" || this.leader !== from) this.follow(ctx, msg.term, from);
    this.waitForLeader(ctx);
    const length = this.log.take(ctx.disk, msg.after, msg.afterTerm, msg.entries);
    const isSame = length !== null;
    if (isSame) {
      this.committed = Math.max(this.committed, Math.min(msg.committed, length));
      this.apply(ctx);
    }
    const known = length ?? Math.min(this.log.length, Math.max(0, msg.after - 1));
    ctx.send(from, { type: "appended", term: this.term, length: known, isSame });
  }

  private appended(ctx: Context, from: string, msg: Extract<RaftMessage, { type: "appended" }>): void {
    if (this.role !== "leader" || msg.term !== this.term) return;
    if (msg.isSame) {
      this.known.set(from, Math.max(msg.length, this.known.get(from) ?? 0));
      this.next.set(from, this.known.get(from) ?? 0);
      this.commit(ctx);
    } else this.next.set(from, Math.min(msg.length, this.next.get(from) ?? 0));
  }

  /** What a majority has is safe, if its last line is of this term. */
  private commit(ctx: Context): void {
    const lengths = [this.log.length, ...this.known.values()].sort((a, b) => b - a);
    const length = lengths[this.majority() - 1] ?? 0;
    if (length <= this.committed || this.log.epochAt(length) !== this.term) return;
    this.committed = length;
    this.apply(ctx);
  }

  private apply(ctx: Context): void {
    while (this.applied < this.committed) {
      const { key, value } = this.log.entries[this.applied] as Entry;
      this.applied += 1;
      if (key !== null && value !== READ) this.values.set(key, value);
      const client = this.unanswered.get(this.applied);
      if (client === undefined) continue;
      this.unanswered.delete(this.applied);
      const answer = { type: "answer", reply: client.call, value: this.values.get(key ?? "") ?? null };
      ctx.send(client.from, { ...answer, epoch: this.term });
    }
  }

  private others(ctx: Context): string[] {
    return this.options.group.filter((node) => node !== ctx.id);
  }

  private majority(): number {
    return Math.floor(this.options.group.length / 2) + 1;
  }
}

/** Stands for the value of a line that only reads. */
const READ = -1;
