import type { Context, Detection, DetectorOptions, Link } from "../given/detector.ts";

const HOUR_US = 3_600_000_000;

/** How often in an hour a healthy server falls silent for one beat more than the detector forgives. */
export function falseAlarmsPerHour(link: Link, forgiven: number): number {
  const { everyUs, loss } = link;
  return ((1 - loss) * loss ** (forgiven + 1) * HOUR_US) / everyUs;
}

/** The shortest timeout that suspects no healthy server while at most so many beats in a row are lost. */
export function timeoutFor(link: Link, forgiven: number): number {
  return (forgiven + 1) * link.everyUs + link.delayUsMax;
}

/** How long after a crash the detector suspects the server. */
export function detection(link: Link, timeoutUs: number): Detection {
  return {
    bestUs: timeoutUs - link.everyUs,
    worstUs: link.delayUsMax + timeoutUs,
  };
}

/** Suspects who has been silent for longer than the timeout, until it is heard again. */
export class Detector {
  private readonly options: DetectorOptions;
  private readonly suspected = new Set<string>();

  constructor(options: DetectorOptions) {
    this.options = options;
  }

  onStart(ctx: Context): void {
    for (const server of this.options.servers) ctx.setTimer(server, this.options.timeoutUs);
  }

  onMessage(ctx: Context, from: string): void {
    ctx.setTimer(from, this.options.timeoutUs);
    if (this.suspected.delete(from)) this.report(ctx);
  }

  onTimer(ctx: Context, server: string): void {
    this.suspected.add(server);
    this.report(ctx);
  }

  private report(ctx: Context): void {
    const suspects = [...this.suspected].sort();
    ctx.send(this.options.board, { type: "suspects", suspects });
  }
}
