import type { Request } from "@standby/simulator";
import type { Context, Handlers, PrimaryIs } from "./messages.ts";

/** Tells clients whom to ask. */
export class Directory implements Handlers {
  private primary: string | null = null;
  private epoch = 0;

  onMessage(ctx: Context, from: string, msg: PrimaryIs | Request): void {
    if (msg.type !== "primary-is") {
      ctx.send(from, { type: "sorry", reply: msg.call, primary: this.primary });
    } else if (msg.epoch >= this.epoch) {
      this.primary = msg.primary;
      this.epoch = msg.epoch;
    }
  }
}
