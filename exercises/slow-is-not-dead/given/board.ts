import type { Context, Finding, Handlers, Report } from "./probing.ts";

/** Writes down what the watcher finds, and when. */
export class Board implements Handlers {
  readonly reports: { readonly atUs: number; readonly server: string; readonly finding: Finding }[] = [];

  onMessage(ctx: Context, _from: string, { server, finding }: Report): void {
    this.reports.push({ atUs: ctx.clock(), server, finding });
    ctx.log(`${server}: ${finding}`);
  }
}
