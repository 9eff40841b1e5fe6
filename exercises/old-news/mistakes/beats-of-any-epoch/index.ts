import type { Beat, Context, Handlers, Options, Position, Status } from "../given/controller.ts";

/** Of the positions by replica, the one that is furthest: the latest epoch, and in that the longest log. */
export function furthest(positions: ReadonlyMap<string, Position>): string | null {
  const [first] = [...positions].sort(([, a], [, b]) => b.lastEpoch - a.lastEpoch || b.length - a.length);
  return first?.[0] ?? null;
}

/** Names a primary when there is none that is heard. */
export class Controller implements Handlers {
  private epoch = 0;
  private primary: string | null = null;
  private heardAtUs = 0;
  private readonly answers = new Map<string, Position>();
  private readonly options: Options;

  constructor(options: Options) {
    this.options = options;
  }

  onStart(ctx: Context): void {
    ctx.setTimer("look", this.options.lookUs);
  }

  onMessage(ctx: Context, from: string, msg: Beat | Status): void {
    if (msg.type === "status" && msg.epoch !== this.epoch) return;
    if (msg.type === "beat") {
      if (msg.isPrimary && from === this.primary) this.heardAtUs = ctx.clock();
    } else if (this.primary === null) {
      this.answers.set(from, { lastEpoch: msg.lastEpoch, length: msg.length });
      if (this.answers.size > this.options.replicas.length / 2) this.promote(ctx);
    }
  }

  onTimer(ctx: Context): void {
    ctx.setTimer("look", this.options.lookUs);
    if (this.primary !== null && ctx.clock() - this.heardAtUs < this.options.silentUs) return;
    if (this.primary !== null || this.epoch === 0) {
      this.epoch += 1;
      this.primary = null;
      this.answers.clear();
    }
    for (const replica of this.options.replicas) ctx.send(replica, { type: "ask", epoch: this.epoch });
  }

  private promote(ctx: Context): void {
    this.primary = furthest(this.answers);
    this.heardAtUs = ctx.clock();
    if (this.primary !== null) ctx.send(this.primary, { type: "lead", epoch: this.epoch });
  }
}
