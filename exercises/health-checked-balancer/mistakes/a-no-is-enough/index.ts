import type {
  BalancerOptions,
  Context,
  ProbeAnswer,
  ProbeSettings,
  Request,
  Unnoticed,
} from "../given/balancer.ts";

/** How long a backend that fails goes on getting requests. */
export function unnoticed({ everyUs, timeoutUs, fallAfter }: ProbeSettings): Unnoticed {
  const bestUs = (fallAfter - 1) * everyUs + timeoutUs;
  return { bestUs, worstUs: bestUs + everyUs };
}

/** Hands requests to the backends that pass their probes, and to all of them when too few do. */
export class Balancer {
  private readonly options: BalancerOptions;
  private readonly out = new Set<string>();
  /** By backend, how many probes in a row have said the contrary of what is believed of it. */
  private readonly contrary = new Map<string, number>();
  /** Who has passed the probe of this number. */
  private readonly passed = new Set<string>();
  private number = 0;
  private turn = 0;

  constructor(options: BalancerOptions) {
    this.options = options;
  }

  onStart(ctx: Context): void {
    ctx.setTimer("probe", this.options.everyUs);
  }

  onMessage(ctx: Context, from: string, msg: ProbeAnswer | Request): void {
    if (msg.type === "request") this.handOut(ctx, from, msg);
    else if (msg.number === this.number && msg.status === 200) this.passed.add(from);
    else if (msg.number === this.number) this.out.add(from);
  }

  onTimer(ctx: Context, name: string): void {
    if (name === "probe") this.probe(ctx);
    else for (const backend of this.options.backends) this.note(backend, this.passed.has(backend));
  }

  private handOut(ctx: Context, client: string, request: Request): void {
    const used = this.used();
    const backend = used[this.turn++ % used.length] ?? "";
    ctx.send(backend, { type: "forward", client, request });
  }

  private probe(ctx: Context): void {
    const { backends, everyUs, timeoutUs } = this.options;
    this.number += 1;
    this.passed.clear();
    for (const backend of backends) ctx.send(backend, { type: "probe", path: "/ready", number: this.number });
    ctx.setTimer("judge", timeoutUs);
    ctx.setTimer("probe", everyUs);
  }

  private note(backend: string, isGood: boolean): void {
    const isOut = this.out.has(backend);
    const contrary = isGood === isOut ? (this.contrary.get(backend) ?? 0) + 1 : 0;
    this.contrary.set(backend, contrary);
    if (contrary < (isOut ? this.options.riseAfter : this.options.fallAfter)) return;
    this.contrary.set(backend, 0);
    if (isOut) this.out.delete(backend);
    else this.out.add(backend);
  }

  /** Those that are in, or all where too few are: what fails nearly everywhere is no fault of a backend. */
  private used(): readonly string[] {
    const { backends, panicBelow } = this.options;
    const those = backends.filter((backend) => !this.out.has(backend));
    return those.length < panicBelow * backends.length ? backends : those;
  }
}
