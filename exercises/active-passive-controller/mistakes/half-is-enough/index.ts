import type { Beat, Context, ControllerOptions, Handlers, Status } from "../given/messages.ts";

/** Names the primary of a group of stores, one at a time. */
export class Controller implements Handlers {
  private readonly options: ControllerOptions;
  private epoch = 0;
  private primary = "";
  private leaseEndsAt = 0;
  private round = 0;
  private readonly statuses = new Map<string, Status>();

  constructor(options: ControllerOptions) {
    this.options = options;
  }

  onStart(ctx: Context): void {
    this.epoch = ctx.disk.read<number>("epoch") ?? 0;
    this.primary = ctx.disk.read<string>("primary") ?? "";
    // An earlier life may have granted a lease a moment ago.
    this.leaseEndsAt = ctx.clock() + (this.epoch > 0 ? this.safeWaitUs() : 0);
    ctx.setTimer("look", this.options.lookUs);
  }

  onMessage(ctx: Context, from: string, msg: Beat | Status): void {
    if (msg.type === "beat") this.hear(ctx, from, msg);
    else this.count(ctx, from, msg);
  }

  onTimer(ctx: Context): void {
    ctx.setTimer("look", this.options.lookUs);
    if (ctx.clock() < this.leaseEndsAt) return;
    this.round = ctx.clock();
    this.statuses.clear();
    for (const store of this.options.stores) ctx.send(store, { type: "ask-status", round: this.round });
  }

  private hear(ctx: Context, from: string, { epoch, isPrimary, sentAt }: Beat): void {
    if (from !== this.primary || epoch !== this.epoch || !isPrimary) return;
    this.leaseEndsAt = ctx.clock() + this.safeWaitUs();
    ctx.send(from, { type: "lease", epoch, sentAt, leaseUs: this.options.leaseUs });
    // Told again, since it may not have heard of the takeover.
    this.redirect(ctx);
  }

  private count(ctx: Context, from: string, status: Status): void {
    if (status.round !== this.round || ctx.clock() < this.leaseEndsAt) return;
    this.statuses.set(from, status);
    if (this.statuses.size >= this.options.stores.length / 2) this.promote(ctx);
  }

  private promote(ctx: Context): void {
    const [[furthest] = [""]] = [...this.statuses].sort(
      ([, a], [, b]) => b.lastEpoch - a.lastEpoch || b.length - a.length,
    );
    this.epoch += 1;
    this.primary = furthest;
    ctx.disk.write("epoch", this.epoch);
    ctx.disk.write("primary", this.primary);
    ctx.disk.sync();
    this.leaseEndsAt = ctx.clock() + this.safeWaitUs();
    ctx.send(this.primary, { type: "promote", epoch: this.epoch });
    this.redirect(ctx);
  }

  private redirect(ctx: Context): void {
    ctx.send("directory", { type: "primary-is", primary: this.primary, epoch: this.epoch });
  }

  /** After how long on this clock a lease that is granted now has run out on every clock. */
  private safeWaitUs(): number {
    return Math.ceil(this.options.leaseUs * (1 + this.options.driftMax));
  }
}
