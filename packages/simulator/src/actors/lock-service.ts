import type { Context, Handlers } from "../handlers/handlers.ts";

export type LockRequest =
  | { readonly type: "acquire"; readonly lock: string; readonly leaseUs: number; readonly call: number }
  | { readonly type: "release"; readonly lock: string; readonly token: number };

export type LockAnswer =
  /** It is yours for `leaseUs` from when you asked; show `token` to whatever the lock protects. */
  | { readonly type: "granted"; readonly reply: number; readonly token: number; readonly leaseUs: number }
  | { readonly type: "taken"; readonly reply: number };

interface Lock {
  readonly token: number;
  readonly endsAt: number;
}

/**
 * Lends locks for a time. Each grant has a token, a number greater than that of every grant before, which is on disk
 * before anybody hears of it. A holder that stands still past its lease does not notice; the token lets the storage
 * notice.
 */
export class LockService implements Handlers {
  onMessage(ctx: Context, from: string, msg: LockRequest): void {
    const held = ctx.disk.read<Lock>(msg.lock);
    if (msg.type === "release") {
      if (held?.token === msg.token) this.keep(ctx, msg.lock, { ...held, endsAt: ctx.clock() });
    } else if (held !== undefined && ctx.clock() < held.endsAt) {
      ctx.send(from, { type: "taken", reply: msg.call });
    } else {
      const token = (held?.token ?? 0) + 1;
      this.keep(ctx, msg.lock, { token, endsAt: ctx.clock() + msg.leaseUs });
      ctx.send(from, { type: "granted", reply: msg.call, token, leaseUs: msg.leaseUs });
    }
  }

  private keep(ctx: Context, name: string, lock: Lock): void {
    ctx.disk.write(name, lock);
    ctx.disk.sync();
  }
}
