import type { Arrived, Context, Handlers, Process, Wait } from "../handlers/handlers.ts";
import { checkWhole } from "../input/check-whole.ts";
import type { Request } from "./client-protocol.ts";

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
interface Kept {
  readonly value: number | null;
  readonly count: number;
  readonly by: number;
}

type QuorumMessage =
  | { readonly type: "get"; readonly key: string; readonly call: number }
  | { readonly type: "got"; readonly reply: number; readonly kept: Kept }
  | { readonly type: "put"; readonly key: string; readonly kept: Kept; readonly call: number }
  | { readonly type: "kept"; readonly reply: number };

const NOTHING: Kept = { value: null, count: 0, by: 0 };

/** A replica of a store without a primary. Whoever a client asks asks the others, and waits for R or W of N. */
export class QuorumStore implements Handlers {
  private readonly options: QuorumOptions;

  constructor(options: QuorumOptions) {
    checkWhole("r", options.r, 1);
    checkWhole("w", options.w, 1);
    this.options = options;
  }

  *onMessage(ctx: Context, from: string, msg: QuorumMessage | Request): Process {
    if (msg.type === "get") ctx.send(from, { type: "got", reply: msg.call, kept: this.find(ctx, msg.key) });
    else if (msg.type === "put") {
      this.keep(ctx, msg.key, msg.kept);
      ctx.send(from, { type: "kept", reply: msg.call });
    } else if (msg.type === "read") yield* this.read(ctx, from, msg);
    else if (msg.type === "write") yield* this.write(ctx, from, msg);
  }

  private *read(ctx: Context, from: string, { key, call }: Extract<Request, { type: "read" }>): Process {
    const { replicas, repair, w, timeoutUs } = this.options;
    const answers = yield* this.ask(ctx, key);
    if (answers === null) {
      ctx.send(from, { type: "sorry", reply: call, primary: null });
      return;
    }
    const newest = answers.reduce((best, each) => (isNewer(each, best) ? each : best), NOTHING);
    if (repair !== "none" && answers.some((each) => isNewer(newest, each))) {
      const enough = repair === "write-back" ? w : 1;
      const kept = yield* ctx.gather(replicas, { type: "put", key, kept: newest }, { enough, timeoutUs });
      if (kept.length < enough) return;
    }
    ctx.send(from, { type: "answer", reply: call, value: newest.value, epoch: 0 });
  }

  /** A write first asks for the newest version, so that its own is newer than every write that has ended. */
  private *write(
    ctx: Context,
    from: string,
    { key, value, call }: Extract<Request, { type: "write" }>,
  ): Process {
    const { replicas, w, timeoutUs } = this.options;
    const answers = yield* this.ask(ctx, key);
    if (answers === null) {
      ctx.send(from, { type: "sorry", reply: call, primary: null });
      return;
    }
    const count = Math.max(...answers.map((each) => each.count)) + 1;
    const kept = { value, count, by: ctx.random() };
    const done = yield* ctx.gather(replicas, { type: "put", key, kept }, { enough: w, timeoutUs });
    if (done.length >= w) ctx.send(from, { type: "answer", reply: call, value, epoch: 0 });
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
    return answers.length < r ? null : answers.map(({ msg }) => msg.kept);
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

function isNewer(a: Kept, b: Kept): boolean {
  return a.count > b.count || (a.count === b.count && a.by > b.by);
}
