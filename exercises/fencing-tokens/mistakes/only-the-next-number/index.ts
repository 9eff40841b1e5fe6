import type { Context, Handlers, StorageRequest } from "../given/storage.ts";

interface Kept {
  /** The greatest token seen, in loads and stores. */
  readonly token: number;
  readonly value: number | null;
}

/** Storage that refuses whoever comes with an older token than one that it has seen for the key. */
export class Storage implements Handlers {
  onMessage(ctx: Context, from: string, msg: StorageRequest): void {
    const kept = ctx.disk.read<Kept>(msg.key) ?? { token: 0, value: null };
    const reply = msg.call;
    if (msg.token < kept.token || (kept.token > 0 && msg.token > kept.token + 1)) {
      ctx.send(from, { type: "refused", reply, token: kept.token });
      return;
    }
    const value = msg.type === "store" ? msg.value : kept.value;
    ctx.disk.write(msg.key, { token: msg.token, value });
    ctx.disk.sync();
    ctx.send(from, msg.type === "store" ? { type: "stored", reply } : { type: "loaded", reply, value });
  }
}
