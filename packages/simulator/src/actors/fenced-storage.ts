import type { Context, Handlers } from "../handlers/handlers.ts";

export type StorageRequest =
  | {
      readonly type: "store";
      readonly key: string;
      readonly value: number;
      readonly token: number;
      readonly call: number;
    }
  | { readonly type: "load"; readonly key: string; readonly call: number };

export type StorageAnswer =
  | { readonly type: "stored"; readonly reply: number }
  /** Somebody with the later `token` was here. */
  | { readonly type: "fenced"; readonly reply: number; readonly token: number }
  | { readonly type: "loaded"; readonly reply: number; readonly value: number | null };

interface Kept {
  readonly token: number;
  readonly value: number;
}

/** Storage that refuses a writer whose token is older than one that it has seen for the key, even after a restart. */
export class FencedStorage implements Handlers {
  onMessage(ctx: Context, from: string, msg: StorageRequest): void {
    const kept = ctx.disk.read<Kept>(msg.key);
    if (msg.type === "load") {
      ctx.send(from, { type: "loaded", reply: msg.call, value: kept?.value ?? null });
    } else if (kept !== undefined && msg.token < kept.token) {
      ctx.send(from, { type: "fenced", reply: msg.call, token: kept.token });
    } else {
      ctx.disk.write(msg.key, { token: msg.token, value: msg.value });
      ctx.disk.sync();
      ctx.send(from, { type: "stored", reply: msg.call });
    }
  }
}
