import type { Ask, Context, Granted, Handlers, KeeperOptions } from "../given/lease.ts";
import { Worker } from "../given/worker.ts";

/** Lends the lease to one worker at a time. */
export class Keeper implements Handlers {
  private readonly options: KeeperOptions;

  constructor(options: KeeperOptions) {
    this.options = options;
  }

  onStart(_ctx: Context): void {
    // What may have been promised before a crash?
  }

  onMessage(ctx: Context, from: string, msg: Ask): void {
    // To whom, and when, may this be said?
    const { leaseUs } = this.options;
    ctx.send(from, { type: "granted", sentAt: msg.sentAt, turn: 1, leaseUs, grantedAt: ctx.clock() });
  }
}

/** A worker that knows until when it holds the lease. */
export class Holder extends Worker {
  granted(_ctx: Context, msg: Granted): void {
    this.turn = msg.turn;
  }

  holds(_ctx: Context): boolean {
    return this.turn > 0;
  }
}
