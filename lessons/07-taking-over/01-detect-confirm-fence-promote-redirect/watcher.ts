import type { Context, Handlers, Request } from "@standby/simulator";
import { BEAT_US, LEASE_US, MS, other, type PairMessage, type Steps } from "./steps.ts";

/** A copy that came within this time shows that the primary lives. */
const FRESH_US = 2 * BEAT_US;

/** Decides who is the primary. */
export class Watcher implements Handlers {
  private readonly steps: Steps;
  private epoch = 1;
  private primary = "a";
  private heardAt = 0;
  private leaseEndsAt = LEASE_US;
  private isConfirmed = false;

  constructor(steps: Steps) {
    this.steps = steps;
  }

  onStart(ctx: Context): void {
    this.heardAt = ctx.clock();
    ctx.setTimer("look", 10 * MS);
  }

  onMessage(ctx: Context, from: string, msg: PairMessage): void {
    if (msg.type === "heard") this.confirm(ctx, from, msg);
    else if (msg.type === "beat") {
      if (from !== this.primary) this.hearsStandby(ctx, from, msg.isPrimary);
      else if (msg.epoch < this.epoch) ctx.send(from, { type: "promote", epoch: this.epoch });
      else this.renew(ctx, from, msg.sentAt, null);
    }
  }

  onTimer(ctx: Context): void {
    ctx.setTimer("look", 10 * MS);
    if (ctx.clock() - this.heardAt < this.steps.timeoutMs * MS) return;
    if (this.steps.confirms && !this.isConfirmed) ctx.send(other(this.primary), { type: "ask" });
    else if (!this.steps.fences || ctx.clock() >= this.leaseEndsAt) this.promote(ctx, other(this.primary));
  }

  private hearsStandby(ctx: Context, from: string, isPrimary: boolean): void {
    if (this.steps.goesBack && from === "a") this.promote(ctx, from);
    else if (isPrimary) ctx.send(from, { type: "follow", epoch: this.epoch });
  }

  private renew(ctx: Context, to: string, sentAt: number, via: string | null): void {
    this.heardAt = ctx.clock();
    this.leaseEndsAt = ctx.clock() + LEASE_US;
    this.isConfirmed = false;
    if (this.steps.fences) ctx.send(via ?? to, { type: "lease", epoch: this.epoch, sentAt, via });
  }

  /** What the standby hears decides: a primary that lives gets its lease by another way. */
  private confirm(ctx: Context, from: string, msg: Extract<PairMessage, { type: "heard" }>): void {
    if (from === this.primary) return;
    if (msg.agoUs < FRESH_US) this.renew(ctx, this.primary, msg.sentAt, from);
    else this.isConfirmed = true;
  }

  private promote(ctx: Context, server: string): void {
    this.epoch += 1;
    this.primary = server;
    this.heardAt = ctx.clock();
    this.leaseEndsAt = ctx.clock() + LEASE_US;
    this.isConfirmed = false;
    ctx.send(server, { type: "promote", epoch: this.epoch });
    if (this.steps.redirects) ctx.send("directory", { type: "primary-is", primary: server });
  }
}

/** Tells clients whom to ask. */
export class Directory implements Handlers {
  private primary = "a";

  onMessage(
    ctx: Context,
    from: string,
    msg: Request | { readonly type: "primary-is"; readonly primary: string },
  ): void {
    if (msg.type === "primary-is") this.primary = msg.primary;
    else ctx.send(from, { type: "sorry", reply: msg.call, primary: this.primary });
  }
}
