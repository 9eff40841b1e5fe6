import type { Arrived, Context, Process, Reply, Wait } from "../handlers/handlers.ts";
import { checkWhole } from "../input/check-whole.ts";
import type { Request } from "./client-protocol.ts";
import {
  QuorumStore,
  isNewer,
  senders,
  type Kept,
  type QuorumMessage,
  type QuorumOptions,
} from "./quorum-store.ts";

export interface HintOptions extends QuorumOptions {
  /** How often it sends again what somebody has not confirmed. */
  readonly hintEveryUs: number;
}

type Confirmation = Extract<QuorumMessage, { type: "kept" }>;

/**
 * A quorum store that remembers who has not confirmed a write, and sends it again until everybody has it. A hint does
 * not count towards W: it makes what is written complete, and not what is acknowledged safer.
 */
export class HintingQuorumStore extends QuorumStore {
  private readonly everyUs: number;

  constructor(options: HintOptions) {
    super(options);
    checkWhole("hintEveryUs", options.hintEveryUs, 1);
    this.everyUs = options.hintEveryUs;
  }

  onStart(ctx: Context): void {
    ctx.setTimer("hints", this.everyUs);
  }

  onTimer(ctx: Context): void {
    for (const hint of ctx.disk.keys("hint/")) {
      const [, replica = "", key = ""] = hint.split("/");
      ctx.send(replica, { type: "put", key, kept: ctx.disk.read<Kept>(hint), call: 0 });
    }
    ctx.setTimer("hints", this.everyUs);
  }

  override *onMessage(ctx: Context, from: string, msg: QuorumMessage | Request): Process {
    if (msg.type === "kept") this.forget(ctx, from, msg);
    else yield* super.onMessage(ctx, from, msg);
  }

  /** Hints are on disk before the write leaves; each confirmation takes one away. */
  protected override *put(
    ctx: Context,
    key: string,
    kept: Kept,
    enough: number,
  ): Generator<Wait, boolean, Arrived> {
    const { replicas, timeoutUs } = this.options;
    for (const replica of replicas) ctx.disk.write(`hint/${replica}/${key}`, kept);
    ctx.disk.sync();
    const done: readonly Reply<Confirmation>[] = yield* ctx.gather<Confirmation>(
      replicas,
      { type: "put", key, kept },
      { enough, timeoutUs },
    );
    for (const { from, msg } of done) this.forget(ctx, from, msg);
    return senders(done) >= enough;
  }

  private forget(ctx: Context, replica: string, { key, kept }: Confirmation): void {
    const hint = ctx.disk.read<Kept>(`hint/${replica}/${key}`);
    if (hint !== undefined && !isNewer(hint, kept)) ctx.disk.write(`hint/${replica}/${key}`, undefined);
  }
}
