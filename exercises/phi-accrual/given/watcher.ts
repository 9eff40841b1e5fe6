import type { Suspecting } from "./suspicion.ts";

/** What the simulator gives a node; it has more, but this is enough. */
export interface Context {
  clock(): number;
  setTimer(name: string, afterUs: number): void;
  send(to: string, message: News): void;
}

/** What the board is told. */
export interface News {
  readonly type: "suspected" | "trusted";
}

/** Passes beats on to a suspicion, looks at it again and again, and tells the board whenever it changes its mind. */
export class Watcher {
  private readonly suspicion: Suspecting;
  private readonly lookEveryUs: number;
  private said: News["type"] = "trusted";

  constructor(suspicion: Suspecting, lookEveryUs: number) {
    this.suspicion = suspicion;
    this.lookEveryUs = lookEveryUs;
  }

  onStart(ctx: Context): void {
    this.onTimer(ctx);
  }

  onMessage(ctx: Context): void {
    this.suspicion.heard(ctx.clock());
    if (this.said === "suspected") this.look(ctx);
  }

  onTimer(ctx: Context): void {
    this.look(ctx);
    ctx.setTimer("look", this.lookEveryUs);
  }

  private look(ctx: Context): void {
    const says = this.suspicion.isSuspected(ctx.clock()) ? "suspected" : "trusted";
    if (says === this.said) return;
    this.said = says;
    ctx.send("board", { type: says });
  }
}

/** Writes down what the watcher tells, and when. */
export class Board {
  readonly news: { readonly atUs: number; readonly says: News["type"] }[] = [];

  onMessage(ctx: { clock(): number }, _from: string, { type }: News): void {
    this.news.push({ atUs: ctx.clock(), says: type });
  }
}
