import type { Context, Handlers } from "../handlers/handlers.ts";
import type { Request } from "./client-protocol.ts";

/** A server without a memory: it answers every request and every probe. What that costs is the node's `workUs`. */
export class Backend implements Handlers {
  onMessage(
    ctx: Context,
    from: string,
    msg: Request | { readonly type: "probe"; readonly call: number },
  ): void {
    if (msg.type === "probe") ctx.send(from, { type: "alive", reply: msg.call });
    else ctx.send(from, { type: "answer", reply: msg.call, value: null, epoch: 0 });
  }
}
