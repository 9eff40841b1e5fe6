import type { Context, Granted, Handlers, Request } from "./lease.ts";

/** How often a worker asks for the lease, whether it has it or not. */
const ASK_EVERY_US = 20_000;

/** Asks for the lease again and again, and serves clients while it holds it. */
export abstract class Worker implements Handlers {
  /** The turn of which this worker thinks that it is its own; answers to clients carry it. */
  protected turn = 0;

  /** The keeper has granted the lease: remember until when. */
  abstract granted(ctx: Context, msg: Granted): void;

  /** Whether this worker may work just now. */
  abstract holds(ctx: Context): boolean;

  onStart(ctx: Context): void {
    this.ask(ctx);
  }

  onTimer(ctx: Context): void {
    this.ask(ctx);
  }

  onMessage(ctx: Context, from: string, msg: Granted | Request): void {
    if (msg.type === "granted") {
      this.granted(ctx, msg);
      return;
    }
    const reply = msg.call;
    if (!this.holds(ctx)) ctx.send(from, { type: "sorry", reply, primary: null });
    else ctx.send(from, { type: "answer", reply, value: null, epoch: this.turn });
  }

  private ask(ctx: Context): void {
    ctx.send("keeper", { type: "ask", sentAt: ctx.clock() });
    ctx.setTimer("ask", ASK_EVERY_US);
  }
}
