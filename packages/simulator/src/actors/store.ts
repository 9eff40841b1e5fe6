import type { Context, Handlers } from "../handlers/handlers.ts";
import type { Request } from "./client-protocol.ts";
import { DurableLog } from "./durable-log.ts";
import type { Entry, StoreMessage } from "./store-protocol.ts";
import { TakenRequests } from "./taken-requests.ts";

/** When a write is acknowledged: when all replicas have it, when one has it, or at once. */
export type Replication = "sync" | "semi-sync" | "async";

export interface StoreOptions {
  readonly controller: string;
  readonly stores: readonly string[];
  readonly replication: Replication;
  readonly beatUs: number;
}

/**
 * A store of keys and values that is primary or replica, as the controller says.
 *
 * The primary serves clients while it holds the controller's lease, and acknowledges a write when enough replicas
 * have it on disk. It serves only after a mark of its own epoch has got that far, so that everything before the
 * mark is safe too.
 */
export class Store implements Handlers {
  protected epoch = 0;
  protected isPrimary = false;
  protected leaseEndsAt = 0;
  protected readonly options: StoreOptions;
  private log!: DurableLog;
  private primary: string | null = null;
  private committed = 0;
  private mark = 0;
  private readonly values = new Map<string, number>();
  /** By replica, how many lines it is known to have, and from where to send. */
  private readonly known = new Map<string, number>();
  private readonly next = new Map<string, number>();
  private readonly unanswered = new Map<number, { from: string; call: number }>();
  private readonly requests = new TakenRequests();

  constructor(options: StoreOptions) {
    this.options = options;
  }

  /** The epoch of which it thinks that it is the primary; 0 for none. */
  get epochAsPrimary(): number {
    return this.isPrimary ? this.epoch : 0;
  }

  onStart(ctx: Context): void {
    this.epoch = ctx.disk.read<number>("epoch") ?? 0;
    this.log = new DurableLog(ctx.disk);
    this.beat(ctx);
  }

  onTimer(ctx: Context): void {
    this.beat(ctx);
    if (this.isPrimary) for (const store of this.replicas(ctx)) this.replicate(ctx, store);
  }

  onMessage(ctx: Context, from: string, msg: StoreMessage | Request): void {
    if (msg.type === "read" || msg.type === "write") {
      if (this.requests.take(from, msg)) this.serve(ctx, from, msg);
      return;
    }
    if (msg.type === "append") this.append(ctx, from, msg);
    else if (msg.type === "appended") this.appended(ctx, from, msg);
    else if (msg.type === "lease") this.renew(msg.epoch, msg.sentAt + msg.leaseUs);
    else if (msg.type === "promote") this.promote(ctx, msg.epoch);
    else if (msg.type === "ask-status") {
      const { length } = this.log;
      ctx.send(from, { type: "status", round: msg.round, lastEpoch: this.log.epochAt(length), length });
    }
  }

  /** Whether this primary may serve: nobody else can be primary while it holds its lease. */
  protected holdsLease(ctx: Context): boolean {
    return ctx.clock() < this.leaseEndsAt;
  }

  /** Whether it may tell a client that a write is done, once enough replicas have it. */
  protected mayAcknowledge(ctx: Context): boolean {
    return this.holdsLease(ctx);
  }

  private replicas(ctx: Context): string[] {
    return this.options.stores.filter((store) => store !== ctx.id);
  }

  private beat(ctx: Context): void {
    const { epoch, isPrimary } = this;
    ctx.send(this.options.controller, { type: "beat", epoch, isPrimary, sentAt: ctx.clock() });
    ctx.setTimer("beat", this.options.beatUs);
  }

  private renew(epoch: number, endsAt: number): void {
    if (this.isPrimary && epoch === this.epoch) this.leaseEndsAt = Math.max(this.leaseEndsAt, endsAt);
  }

  private serve(ctx: Context, from: string, msg: Request): void {
    if (!this.isPrimary || this.committed < this.mark || !this.holdsLease(ctx)) {
      const { primary } = this;
      ctx.send(from, { type: "sorry", reply: msg.call, primary: primary === ctx.id ? null : primary });
    } else if (msg.type === "read") {
      const value = this.values.get(msg.key) ?? null;
      ctx.send(from, { type: "answer", reply: msg.call, value, epoch: this.epoch });
    } else {
      this.write(ctx, { epoch: this.epoch, key: msg.key, value: msg.value });
      this.unanswered.set(this.log.length, { from, call: msg.call });
      this.commit(ctx);
    }
  }

  private promote(ctx: Context, epoch: number): void {
    if (epoch <= this.epoch) return;
    this.follow(ctx, epoch, ctx.id);
    this.isPrimary = true;
    for (const store of this.replicas(ctx)) {
      this.known.set(store, 0);
      this.next.set(store, this.log.length);
    }
    this.mark = this.log.length + 1;
    this.write(ctx, { epoch, key: null, value: 0 });
    this.beat(ctx);
    this.commit(ctx);
  }

  /** Takes part in an epoch as the replica of its primary. */
  private follow(ctx: Context, epoch: number, primary: string): void {
    if (epoch > this.epoch) {
      this.epoch = epoch;
      ctx.disk.write("epoch", epoch);
    }
    this.primary = primary;
    this.isPrimary = false;
    this.leaseEndsAt = 0;
    this.committed = 0;
    this.values.clear();
    this.unanswered.clear();
  }

  private write(ctx: Context, entry: Entry): void {
    this.log.append(ctx.disk, entry);
    ctx.disk.sync();
    for (const store of this.replicas(ctx)) this.replicate(ctx, store);
  }

  private replicate(ctx: Context, store: string): void {
    const after = this.next.get(store) ?? 0;
    const entries = this.log.entries.slice(after);
    ctx.send(store, {
      type: "append",
      epoch: this.epoch,
      after,
      afterEpoch: this.log.epochAt(after),
      entries,
    });
  }

  private append(ctx: Context, from: string, msg: Extract<StoreMessage, { type: "append" }>): void {
    if (msg.epoch < this.epoch || (msg.epoch === this.epoch && this.isPrimary)) return;
    if (msg.epoch > this.epoch || this.primary !== from) this.follow(ctx, msg.epoch, from);
    const { log } = this;
    const taken = log.take(ctx.disk, msg.after, msg.afterEpoch, msg.entries);
    const length = taken ?? Math.min(log.length, Math.max(0, msg.after - 1));
    ctx.send(from, { type: "appended", epoch: msg.epoch, length, isSame: taken !== null });
  }

  private appended(ctx: Context, from: string, msg: Extract<StoreMessage, { type: "appended" }>): void {
    if (!this.isPrimary || msg.epoch !== this.epoch) return;
    if (!msg.isSame) {
      this.next.set(from, Math.min(msg.length, this.next.get(from) ?? 0));
      this.replicate(ctx, from);
      return;
    }
    const known = Math.max(msg.length, this.known.get(from) ?? 0);
    this.known.set(from, known);
    this.next.set(from, known);
    this.commit(ctx);
  }

  /** How many lines are as safe as the way of replication asks for. */
  private safeLength(): number {
    const { replication } = this.options;
    if (replication === "async" || this.known.size === 0) return this.log.length;
    let least = Infinity;
    let most = 0;
    for (const length of this.known.values()) {
      if (length < least) least = length;
      if (length > most) most = length;
    }
    return replication === "sync" ? least : most;
  }

  /** Applies what enough replicas have, and tells the clients that wait for it. */
  private commit(ctx: Context): void {
    const length = this.safeLength();
    if (this.log.epochAt(length) !== this.epoch) return;
    while (this.committed < length) {
      const { key, value } = this.log.entries[this.committed] as Entry;
      this.committed += 1;
      if (key !== null) this.values.set(key, value);
      const client = this.unanswered.get(this.committed);
      this.unanswered.delete(this.committed);
      if (client && this.mayAcknowledge(ctx)) {
        ctx.send(client.from, { type: "answer", reply: client.call, value, epoch: this.epoch });
      }
    }
  }
}
