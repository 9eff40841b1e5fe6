import type { Report } from "./monitor.ts";

/** Writes down what the monitor reports, and when. */
export class Board {
  readonly reports: {
    readonly atUs: number;
    readonly suspects: readonly string[];
  }[] = [];

  onMessage(ctx: { clock(): number }, _from: string, { suspects }: Report): void {
    this.reports.push({ atUs: ctx.clock(), suspects });
  }
}
