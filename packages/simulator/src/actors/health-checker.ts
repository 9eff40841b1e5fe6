import { checkWhole } from "../input/check-whole.ts";
import type { Context, Handlers, Process } from "../handlers/handlers.ts";

/** To whoever listens: these targets are believed to be healthy. */
export interface HealthReport {
  readonly type: "health";
  readonly healthy: readonly string[];
}

export interface HealthCheckerOptions {
  readonly targets: readonly string[];
  /** Who is told what was found, after every round. */
  readonly listeners: readonly string[];
  readonly everyUs: number;
  /** How long a probe may take. */
  readonly timeoutUs: number;
  /** After how many failed probes in a row a target counts as unhealthy, and after how many good ones as healthy. */
  readonly fallAfter: number;
  readonly riseAfter: number;
}

/**
 * Probes targets again and again, and says who is healthy. One probe changes nothing by itself: it takes several
 * in a row, so that a target on the edge does not come and go.
 *
 * A target answers `{ type: "probe", call }` with any message that carries the number in `reply`.
 */
export class HealthChecker implements Handlers {
  private readonly options: HealthCheckerOptions;
  private readonly healthy: Set<string>;
  /** By target, how many probes in a row have said the contrary of what is believed. */
  private readonly contrary = new Map<string, number>();

  constructor(options: HealthCheckerOptions) {
    checkWhole("everyUs", options.everyUs, 1);
    checkWhole("timeoutUs", options.timeoutUs, 1);
    checkWhole("fallAfter", options.fallAfter, 1);
    checkWhole("riseAfter", options.riseAfter, 1);
    this.options = options;
    this.healthy = new Set(options.targets);
  }

  onStart(ctx: Context): void {
    for (const target of this.options.targets) ctx.setTimer(target, this.options.everyUs);
  }

  /** Each target has a timer of its own, with its name. */
  *onTimer(ctx: Context, target: string): Process {
    ctx.setTimer(target, this.options.everyUs);
    const answer = yield* ctx.call(target, { type: "probe" }, { timeoutUs: this.options.timeoutUs });
    this.note(target, answer !== undefined);
    const healthy = this.options.targets.filter((each) => this.healthy.has(each));
    for (const listener of this.options.listeners) ctx.send(listener, { type: "health", healthy });
  }

  private note(target: string, isGood: boolean): void {
    const contrary = isGood === this.healthy.has(target) ? 0 : (this.contrary.get(target) ?? 0) + 1;
    this.contrary.set(target, contrary);
    if (contrary < (isGood ? this.options.riseAfter : this.options.fallAfter)) return;
    if (isGood === this.healthy.has(target)) return;
    if (isGood) this.healthy.add(target);
    else this.healthy.delete(target);
    this.contrary.set(target, 0);
  }
}
