import type { Beat, Context, Handlers, Options, Position } from "../given/controller.ts";

/** Of the positions by replica, the one that is furthest. */
export function furthest(positions: ReadonlyMap<string, Position>): string | null {
  const [first] = [...positions].sort(([, a], [, b]) => b.lastEpoch - a.lastEpoch || b.length - a.length);
  return first?.[0] ?? null;
}

/** Names a primary when there is none that is heard. */
export class Controller implements Handlers {
  private epoch = 0;
  private primary: string | null = null;
  private readonly heardAtUs = new Map<string, number>();
  private readonly positions = new Map<string, Position>();
  private readonly options: Options;

  constructor(options: Options) {
    this.options = options;
  }

  onStart(ctx: Context): void {
    ctx.setTimer("look", this.options.lookUs);
  }

  onMessage(ctx: Context, from: string, msg: Beat): void {
    if (from === this.primary && !msg.isPrimary) return;
    this.heardAtUs.set(from, ctx.clock());
    this.positions.set(from, msg);
  }

  onTimer(ctx: Context): void {
    ctx.setTimer("look", this.options.lookUs);
    if (this.primary !== null && this.isHeard(ctx, this.primary)) return;
    const heard = [...this.positions].filter(([replica]) => this.isHeard(ctx, replica));
    if (heard.length <= this.options.replicas.length / 2) return;
    this.primary = furthest(new Map(heard));
    if (this.primary === null) return;
    this.epoch += 1;
    this.heardAtUs.set(this.primary, ctx.clock());
    ctx.send(this.primary, { type: "lead", epoch: this.epoch });
  }

  private isHeard(ctx: Context, replica: string): boolean {
    const heardAtUs = this.heardAtUs.get(replica);
    return heardAtUs !== undefined && ctx.clock() - heardAtUs < this.options.silentUs;
  }
}
