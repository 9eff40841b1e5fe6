import type { Ask, Context, Granted, Handlers, KeeperOptions } from "../given/lease.ts";
import { Worker } from "../given/worker.ts";

/** Lends the lease to one worker at a time. */
export class Keeper implements Handlers {
  private readonly options: KeeperOptions;
  private holder: string | null = null;
  private endsAt = 0;

  constructor(options: KeeperOptions) {
    this.options = options;
  }

  onStart(ctx: Context): void {
    // An earlier life may have granted the lease a moment ago.
    this.extend(ctx);
  }

  onMessage(ctx: Context, from: string, msg: Ask): void {
    if (from !== this.holder) {
      if (ctx.clock() < this.endsAt) return;
      this.holder = from;
      ctx.disk.write("turn", this.lastTurn(ctx) + 1);
      ctx.disk.sync();
    }
    this.extend(ctx);
    const { leaseUs } = this.options;
    const turn = this.lastTurn(ctx);
    ctx.send(from, { type: "granted", sentAt: msg.sentAt, turn, leaseUs, grantedAt: ctx.clock() });
  }

  private lastTurn(ctx: Context): number {
    return ctx.disk.read<number>("turn") ?? 0;
  }

  /** Waits longer than the holder works, by however much the holder's clock may be slower. */
  private extend(ctx: Context): void {
    this.endsAt = ctx.clock() + Math.ceil(this.options.leaseUs * (1 + this.options.driftMax));
  }
}

/** A worker that knows until when it holds the lease. */
export class Holder extends Worker {
  private endsAt = -Infinity;

  granted(_ctx: Context, msg: Granted): void {
    this.turn = msg.turn;
    // From the question on: how long the answer was on its way, only the question's own time bounds.
    this.endsAt = Math.max(this.endsAt, msg.sentAt + msg.leaseUs);
  }

  holds(ctx: Context): boolean {
    return ctx.clock() < this.endsAt;
  }
}
