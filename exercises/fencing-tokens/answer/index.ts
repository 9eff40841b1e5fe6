import type { Context, Handlers, StorageRequest } from "../given/storage.ts";

/** Storage that trusts everybody who says that they have the lock. */
export class Storage implements Handlers {
  private readonly values = new Map<string, number>();

  onMessage(ctx: Context, from: string, msg: StorageRequest): void {
    const reply = msg.call;
    if (msg.type === "load") {
      ctx.send(from, { type: "loaded", reply, value: this.values.get(msg.key) ?? null });
    } else {
      this.values.set(msg.key, msg.value);
      ctx.send(from, { type: "stored", reply });
    }
  }
}
