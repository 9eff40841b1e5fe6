import type { Context, Handlers } from "../handlers/handlers.ts";
import type { StoreMessage } from "./store-protocol.ts";

type Status = Extract<StoreMessage, { type: "status" }>;

export interface ControllerOptions {
  readonly stores: readonly string[];
  /** How long a primary may serve without hearing from the controller again. */
  readonly leaseUs: number;
  /** How much slower than this one another clock may run, as a fraction. */
  readonly driftMax: number;
  /** How often it looks whether the lease has run out. */
  readonly lookUs: number;
}

/**
 * Names the primary of a group of stores, one at a time.
 *
 * It renews the lease of the primary whose beats arrive. When a lease has run out for certain, it asks the stores how
 * far their logs are, and names the one that is furthest among a majority: every acknowledged write is on a majority,
 * so the two have a store in common. The epoch and the primary are on disk before anybody hears of them.
 */
export class Controller implements Handlers {
  protected epoch = 0;
  protected primary: string | null = null;
  protected leaseEndsAt = 0;
  protected readonly options: ControllerOptions;
  private round = 0;
  /** Whether the primary may still not know that it is one. */
  private isUntold = false;
  private readonly statuses = new Map<string, Status>();

  constructor(options: ControllerOptions) {
    this.options = options;
  }

  onStart(ctx: Context): void {
    this.epoch = ctx.disk.read<number>("epoch") ?? 0;
    this.primary = ctx.disk.read<string>("primary") ?? null;
    // An earlier life may have granted a lease a moment ago.
    if (this.epoch > 0) this.leaseEndsAt = ctx.clock() + this.safeWaitUs();
    ctx.setTimer("look", this.options.lookUs);
  }

  onMessage(ctx: Context, from: string, msg: StoreMessage): void {
    if (msg.type === "beat" && from === this.primary) {
      if (msg.isPrimary && msg.epoch === this.epoch) this.renew(ctx, from, msg.sentAt);
      // One that has served and knows no such epoch has lost its disk, and with it what it has acknowledged.
      else if (this.isUntold && msg.epoch < this.epoch)
        ctx.send(from, { type: "promote", epoch: this.epoch });
    } else if (msg.type === "status" && msg.round === this.round) {
      this.statuses.set(from, msg);
      if (this.statuses.size >= this.enough()) this.promote(ctx);
    }
  }

  onTimer(ctx: Context): void {
    if (ctx.clock() >= this.leaseEndsAt) {
      this.round = this.freshRound(ctx);
      this.statuses.clear();
      for (const store of this.options.stores) ctx.send(store, { type: "ask-status", round: this.round });
    }
    ctx.setTimer("look", this.options.lookUs);
  }

  /** How many stores must have told how far they are: a majority. */
  protected enough(): number {
    return Math.floor(this.options.stores.length / 2) + 1;
  }

  /** The store to promote: the one whose last line is of the latest epoch, and of those the longest. */
  protected furthest(statuses: ReadonlyMap<string, Status>): string {
    const [[name] = [""]] = [...statuses].sort(
      ([, a], [, b]) => b.lastEpoch - a.lastEpoch || b.length - a.length,
    );
    return name;
  }

  /** After how long on this clock a lease granted now has run out on every clock. */
  protected safeWaitUs(): number {
    return Math.ceil(this.options.leaseUs * (1 + this.options.driftMax));
  }

  private renew(ctx: Context, primary: string, sentAt: number): void {
    this.leaseEndsAt = ctx.clock() + this.safeWaitUs();
    this.round = 0;
    this.isUntold = false;
    ctx.send(primary, { type: "lease", epoch: this.epoch, sentAt, leaseUs: this.options.leaseUs });
  }

  private promote(ctx: Context): void {
    this.round = 0;
    this.isUntold = true;
    this.epoch += 1;
    this.primary = this.furthest(this.statuses);
    ctx.disk.write("epoch", this.epoch);
    ctx.disk.write("primary", this.primary);
    ctx.disk.sync();
    this.leaseEndsAt = ctx.clock() + this.safeWaitUs();
    ctx.send(this.primary, { type: "promote", epoch: this.epoch });
  }

  /** A number that no earlier question had, in this life or another. */
  private freshRound(ctx: Context): number {
    return this.epoch * 1_000_000 + Math.floor(ctx.random() * 1_000_000) + 1;
  }
}
