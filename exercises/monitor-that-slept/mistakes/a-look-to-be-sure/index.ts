import type { Context, MonitorOptions } from "../given/monitor.ts";

/** Looks again and again whom it has not heard for longer than the timeout, and tells the board of each change. */
export class Monitor {
  private readonly options: MonitorOptions;
  /** In how many looks in a row each server had not been heard. While the monitor stands still, it does not look. */
  private readonly missed = new Map<string, number>();
  private readonly suspected = new Set<string>();

  constructor(options: MonitorOptions) {
    this.options = options;
  }

  onStart(ctx: Context): void {
    ctx.setTimer("look", this.options.lookEveryUs);
  }

  onMessage(ctx: Context, from: string): void {
    this.missed.set(from, 0);
    if (this.suspected.delete(from)) this.report(ctx);
  }

  onTimer(ctx: Context): void {
    const { servers, lookEveryUs, timeoutUs } = this.options;
    const before = this.suspected.size;
    for (const server of servers) {
      const missed = (this.missed.get(server) ?? 0) + 1;
      this.missed.set(server, missed);
      if (missed > timeoutUs / lookEveryUs + 1) this.suspected.add(server);
    }
    if (this.suspected.size > before) this.report(ctx);
    ctx.setTimer("look", lookEveryUs);
  }

  private report(ctx: Context): void {
    const suspects = this.options.servers.filter((server) => this.suspected.has(server));
    ctx.send(this.options.board, { type: "suspects", suspects });
  }
}
