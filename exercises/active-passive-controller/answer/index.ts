import type { Beat, Context, ControllerOptions, Handlers, Status } from "../given/messages.ts";

/** Promotes the next store as soon as the primary is silent. */
export class Controller implements Handlers {
  private readonly options: ControllerOptions;
  private epoch = 0;
  private heardAt = -Infinity;

  constructor(options: ControllerOptions) {
    this.options = options;
  }

  onStart(ctx: Context): void {
    ctx.setTimer("look", this.options.lookUs);
  }

  onMessage(ctx: Context, from: string, msg: Beat | Status): void {
    if (msg.type !== "beat" || !msg.isPrimary) return;
    this.heardAt = ctx.clock();
    const { leaseUs } = this.options;
    ctx.send(from, { type: "lease", epoch: msg.epoch, sentAt: msg.sentAt, leaseUs });
  }

  onTimer(ctx: Context): void {
    ctx.setTimer("look", this.options.lookUs);
    if (ctx.clock() - this.heardAt < this.options.leaseUs) return;
    const { stores } = this.options;
    const primary = stores[this.epoch % stores.length] ?? "";
    this.epoch += 1;
    this.heardAt = ctx.clock();
    ctx.send(primary, { type: "promote", epoch: this.epoch });
    ctx.send("directory", { type: "primary-is", primary, epoch: this.epoch });
  }
}
