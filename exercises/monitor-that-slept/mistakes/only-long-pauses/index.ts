import type { Context, MonitorOptions } from "../given/monitor.ts";

/** Looks again and again whom it has not heard for longer than the timeout, and tells the board of each change. */
export class Monitor {
  private readonly options: MonitorOptions;
  private readonly heardAtUs = new Map<string, number>();
  private readonly suspected = new Set<string>();
  private lookedAtUs = 0;

  constructor(options: MonitorOptions) {
    this.options = options;
  }

  onStart(ctx: Context): void {
    this.lookedAtUs = ctx.clock();
    for (const server of this.options.servers) this.heardAtUs.set(server, ctx.clock());
    ctx.setTimer("look", this.options.lookEveryUs);
  }

  onMessage(ctx: Context, from: string): void {
    this.heardAtUs.set(from, ctx.clock());
    if (this.suspected.delete(from)) this.report(ctx);
  }

  onTimer(ctx: Context): void {
    const sleptUs = ctx.clock() - this.lookedAtUs - this.options.lookEveryUs;
    this.lookedAtUs = ctx.clock();
    if (sleptUs > this.options.timeoutUs) this.forgive(ctx.clock(), sleptUs);
    const before = this.suspected.size;
    for (const server of this.options.servers) {
      const silentUs = ctx.clock() - (this.heardAtUs.get(server) ?? 0);
      if (silentUs > this.options.timeoutUs) this.suspected.add(server);
    }
    if (this.suspected.size > before) this.report(ctx);
    ctx.setTimer("look", this.options.lookEveryUs);
  }

  private forgive(now: number, sleptUs: number): void {
    for (const [server, heardAtUs] of this.heardAtUs)
      this.heardAtUs.set(server, Math.min(now, heardAtUs + sleptUs));
  }

  private report(ctx: Context): void {
    const suspects = this.options.servers.filter((server) => this.suspected.has(server));
    ctx.send(this.options.board, { type: "suspects", suspects });
  }
}
