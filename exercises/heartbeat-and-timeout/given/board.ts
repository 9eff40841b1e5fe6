import type { Report } from "./detector.ts";

/** Writes down what the detector reports, and when. */
export class Board {
  readonly reports: {
    readonly atUs: number;
    readonly suspects: readonly string[];
  }[] = [];

  onMessage(ctx: { clock(): number }, _from: string, { suspects }: Report): void {
    this.reports.push({ atUs: ctx.clock(), suspects });
  }
}
