import type { Arrived, Context, Handlers, Process, Reply, Wait } from "../handlers/handlers.ts";
import { checkWhole } from "../input/check-whole.ts";
import type { Request } from "./client-protocol.ts";
import { TakenRequests } from "./taken-requests.ts";

export interface QuorumOptions {
  /** All N replicas; each of them serves clients. */
  readonly replicas: readonly string[];
  /** How many must answer a read, and how many must have a write. */
  readonly r: number;
  readonly w: number;
  /**
   * What a read does with replicas that answered with something older. none: nothing. repair: it sends them the newest.
   * write-back: it also waits until `w` have it before it answers, so that no later read gives something older.
   */
  readonly repair: "none" | "repair" | "write-back";
  readonly timeoutUs: number;
}

/** A value with its version: the greater count is newer, and of equal ones the greater `by`. */
export interface Kept {
  readonly value: number | null;
  readonly count: number;
  readonly by: number;
}

export type QuorumMessage =
  | { readonly type: "get"; readonly key: string; readonly call: number }
  | { readonly type: "got"; readonly reply: number; readonly kept: Kept }
  | { readonly type: "put"; readonly key: string; readonly kept: Kept; readonly call: number }
  /** The replica has this or something newer on disk. */
  | { readonly type: "kept"; readonly reply: number; readonly key: string; readonly kept: Kept };

const NOTHING: Kept = { value: null, count: 0, by: 0 };

/** A replica of a store without a primary. Whoever a client asks asks the others, and waits for R or W of N. */
export class QuorumStore implements Handlers {
  protected readonly options: QuorumOptions;
  private readonly requests = new TakenRequests();

  constructor(options: QuorumOptions) {
    checkWhole("r", options.r, 1);
    checkWhole("w", options.w, 1);
    this.options = options;
  }

  *onMessage(ctx: Context, from: string, msg: QuorumMessage | Request): Process {
    if (msg.type === "get") ctx.send(from, { type: "got", reply: msg.call, kept: this.find(ctx, msg.key) });
    else if (msg.type === "put") {
      const { key, kept, call } = msg;
      this.keep(ctx, key, kept);
      ctx.send(from, { type: "kept", reply: call, key, kept });
    } else if (msg.type === "read") yield* this.read(ctx, from, msg);
    else if (msg.type === "write" && this.requests.take(from, msg)) yield* this.write(ctx, from, msg);
  }

  private *read(ctx: Context, from: string, { key, call }: Extract<Request, { type: "read" }>): Process {
    const { repair, w } = this.options;
    const answers = yield* this.ask(ctx, key);
    if (answers === null) {
      ctx.send(from, { type: "sorry", reply: call, primary: null });
      return;
    }
    const newest = answers.reduce((best, each) => (isNewer(each, best) ? each : best), NOTHING);
    if (repair !== "none" && answers.some((each) => isNewer(newest, each))) {
      const enough = repair === "write-back" ? w : 1;
      if (!(yield* this.put(ctx, key, newest, enough))) return;
    }
    ctx.send(from, { type: "answer", reply: call, value: newest.value, epoch: 0 });
  }

  /** A write first asks for the newest version, so that its own is newer than every write that has ended. */
  private *write(
    ctx: Context,
    from: string,
    { key, value, call }: Extract<Request, { type: "write" }>,
  ): Process {
    const answers = yield* this.ask(ctx, key);
    if (answers === null) {
      ctx.send(from, { type: "sorry", reply: call, primary: null });
      return;
    }
    const count = Math.max(...answers.map((each) => each.count)) + 1;
    const kept = { value, count, by: ctx.random() };
    if (yield* this.put(ctx, key, kept, this.options.w)) {
      ctx.send(from, { type: "answer", reply: call, value, epoch: 0 });
    }
  }

  /** Sends something to all replicas; whether enough of them have it in time. */
  protected *put(ctx: Context, key: string, kept: Kept, enough: number): Generator<Wait, boolean, Arrived> {
    const { replicas, timeoutUs } = this.options;
    const done = yield* ctx.gather(replicas, { type: "put", key, kept }, { enough, timeoutUs });
    return senders(done) >= enough;
  }

  /** What R replicas have; null where fewer answer in time. */
  private *ask(ctx: Context, key: string): Generator<Wait, readonly Kept[] | null, Arrived> {
    const { replicas, r, timeoutUs } = this.options;
    const options = { enough: r, timeoutUs };
    const answers = yield* ctx.gather<Extract<QuorumMessage, { type: "got" }>>(
      replicas,
      { type: "get", key },
      options,
    );
    return senders(answers) < r ? null : answers.map(({ msg }) => msg.kept);
  }

  private find(ctx: Context, key: string): Kept {
    return ctx.disk.read<Kept>(key) ?? NOTHING;
  }

  private keep(ctx: Context, key: string, kept: Kept): void {
    if (!isNewer(kept, this.find(ctx, key))) return;
    ctx.disk.write(key, kept);
    ctx.disk.sync();
  }
}

/** How many different nodes replies came from: one that the network delivered twice counts once. */
export function senders(replies: readonly Reply[]): number {
  return new Set(replies.map(({ from }) => from)).size;
}

/** Whether one version is newer than another. */
export function isNewer(a: Kept, b: Kept): boolean {
  return a.count > b.count || (a.count === b.count && a.by > b.by);
}
