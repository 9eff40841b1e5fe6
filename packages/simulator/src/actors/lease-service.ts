import type { Context, Handlers } from "../handlers/handlers.ts";
import { checkNumber, checkWhole } from "../input/check-whole.ts";

export interface LeaseOptions {
  readonly leaseUs: number;
  /** How much slower a holder's clock may run than the service's, as a fraction. */
  readonly driftMax: number;
}

type LeaseRequest = { readonly type: "ask-lease"; readonly call: number };

export type LeaseAnswer =
  /** It is yours for `leaseUs` from when you asked, by your own clock; `token` is that of your turn. */
  | { readonly type: "granted"; readonly reply: number; readonly token: number; readonly leaseUs: number }
  | { readonly type: "taken"; readonly reply: number };

/**
 * Lends one thing, such as being the leader, to one node at a time. Who has it may ask again and keep it; others get it
 * when the time is over on every clock. Each turn has a greater token, which is on disk before anybody hears of it.
 *
 * Source: C. Gray and D. Cheriton, "Leases: an efficient fault-tolerant mechanism for distributed file cache
 * consistency" (1989).
 */
export class LeaseService implements Handlers {
  private readonly options: LeaseOptions;
  private holder: string | null = null;
  private token = 0;
  private endsAt = 0;

  constructor(options: LeaseOptions) {
    checkWhole("leaseUs", options.leaseUs, 1);
    checkNumber("driftMax", options.driftMax, 0, 0.5);
    this.options = options;
  }

  onStart(ctx: Context): void {
    this.token = ctx.disk.read<number>("token") ?? 0;
    // Who had it before a crash may have it still.
    if (this.token > 0) this.extend(ctx);
  }

  onMessage(ctx: Context, from: string, msg: LeaseRequest): void {
    if (this.holder !== from) {
      if (ctx.clock() < this.endsAt) {
        ctx.send(from, { type: "taken", reply: msg.call });
        return;
      }
      this.holder = from;
      this.token += 1;
      ctx.disk.write("token", this.token);
      ctx.disk.sync();
    }
    this.extend(ctx);
    ctx.send(from, { type: "granted", reply: msg.call, token: this.token, leaseUs: this.options.leaseUs });
  }

  /** Longer than what the holder is told, so that the holder's clock is the first to run out. */
  private extend(ctx: Context): void {
    this.endsAt = ctx.clock() + Math.ceil(this.options.leaseUs * (1 + this.options.driftMax));
  }
}
