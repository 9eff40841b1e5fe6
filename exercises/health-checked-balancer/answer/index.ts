import type {
  BalancerOptions,
  Context,
  ProbeAnswer,
  ProbeSettings,
  Request,
  Unnoticed,
} from "../given/balancer.ts";

/** How long a backend that fails goes on getting requests. */
export function unnoticed(settings: ProbeSettings): Unnoticed {
  throw new Error("Not written yet.");
}

/** Hands requests to the backends that pass their probes, and to all of them when too few do. */
export class Balancer {
  private readonly options: BalancerOptions;

  constructor(options: BalancerOptions) {
    this.options = options;
  }

  onStart(ctx: Context): void {
    ctx.setTimer("probe", this.options.everyUs);
  }

  onMessage(ctx: Context, from: string, msg: ProbeAnswer | Request): void {
    throw new Error("Not written yet.");
  }

  onTimer(ctx: Context, name: string): void {
    throw new Error("Not written yet.");
  }
}
