import type { ChooserOptions, Context, Fleet, Report, Request } from "../given/chooser.ts";

const NEGLIGIBLE = 1e-15;

/** The fraction of servers with at least so many requests. */
export function longQueues({ utilisation, choices }: Fleet, jobs: number): number {
  const power = choices === 1 ? jobs : 2 ** jobs - 1;
  return utilisation ** power;
}

/** How long a request takes on average, as a multiple of the work for it. */
export function meanTime(fleet: Fleet): number {
  let requests = 0;
  for (let jobs = 1; ; jobs++) {
    const share = longQueues(fleet, jobs);
    if (share < NEGLIGIBLE) return requests / fleet.utilisation;
    requests += share;
  }
}

/** Sends each request to the less loaded of two servers at random, as far as it knows. */
export class Chooser {
  private readonly options: ChooserOptions;
  /** By server, what it reported last and what was sent there since. */
  private readonly loads = new Map<string, number>();

  constructor(options: ChooserOptions) {
    this.options = options;
  }

  onMessage(ctx: Context, from: string, msg: Report | Request): void {
    if (msg.type === "report") {
      this.loads.set(from, msg.queued);
      return;
    }
    const [one, other] = this.twoAtRandom(ctx);
    const server = this.loadOf(other) < this.loadOf(one) ? other : one;
    this.loads.set(server, this.loadOf(server) + 1);
    ctx.send(server, { type: "forward", client: from, call: msg.call });
  }

  /** Two different servers, in either order, each pair as often as any other. */
  private twoAtRandom(ctx: Context): [string, string] {
    const { servers } = this.options;
    const one = Math.floor(ctx.random() * servers.length);
    const further = 1 + Math.floor(ctx.random() * (servers.length - 1));
    return [servers[one] ?? "", servers[(one + further) % servers.length] ?? ""];
  }

  private loadOf(server: string): number {
    return this.loads.get(server) ?? 0;
  }
}
