import type { Context, Handlers, Message } from "../handlers/handlers.ts";
import { checkWhole } from "../input/check-whole.ts";
import type { HealthReport } from "./health-checker.ts";

/** Sends `{ type: "beat" }` to whoever watches it, again and again, from when it starts. */
export class Heart implements Handlers {
  private readonly options: { readonly monitors: readonly string[]; readonly everyUs: number };

  constructor(options: { readonly monitors: readonly string[]; readonly everyUs: number }) {
    checkWhole("everyUs", options.everyUs, 1);
    this.options = options;
  }

  onStart(ctx: Context): void {
    this.onTimer(ctx);
  }

  onTimer(ctx: Context): void {
    for (const monitor of this.options.monitors) ctx.send(monitor, { type: "beat" });
    ctx.setTimer("beat", this.options.everyUs);
  }
}

export interface HeartbeatMonitorOptions {
  readonly targets: readonly string[];
  /** Who is told whenever somebody falls silent or is heard again. */
  readonly listeners: readonly string[];
  /** A target that is not heard for longer than this is suspected. */
  readonly timeoutUs: number;
}

/**
 * Watches beats. Each target has a timer with its name, which every beat winds up anew; when it runs down, the target
 * is suspected, until it is heard again. A slow network and a dead node look the same.
 *
 * A crash is noticed between `timeoutUs` minus a beat's period and `timeoutUs` after it, and later by how long a beat
 * travels.
 */
export class HeartbeatMonitor implements Handlers {
  private readonly options: HeartbeatMonitorOptions;
  private readonly suspected = new Set<string>();

  constructor(options: HeartbeatMonitorOptions) {
    checkWhole("timeoutUs", options.timeoutUs, 1);
    this.options = options;
  }

  onStart(ctx: Context): void {
    for (const target of this.options.targets) ctx.setTimer(target, this.options.timeoutUs);
  }

  onMessage(ctx: Context, from: string, msg: Message): void {
    if (msg.type !== "beat" || !this.options.targets.includes(from)) return;
    ctx.setTimer(from, this.options.timeoutUs);
    if (this.suspected.delete(from)) this.report(ctx);
  }

  onTimer(ctx: Context, target: string): void {
    this.suspected.add(target);
    this.report(ctx);
  }

  private report(ctx: Context): void {
    const healthy = this.options.targets.filter((target) => !this.suspected.has(target));
    const report: HealthReport = { type: "health", healthy };
    for (const listener of this.options.listeners) ctx.send(listener, report);
  }
}
