import type { Context, Handlers, Process } from "../handlers/handlers.ts";
import { checkWhole } from "../input/check-whole.ts";
import type { LeaseAnswer } from "./lease-service.ts";

export interface LeaseHolderOptions {
  readonly service: string;
  /** How often it asks; well below the lease, or it loses what it has. */
  readonly everyUs: number;
}

/** Asks for the lease of a `LeaseService` again and again, and knows whether it has it. Made to be extended. */
export class LeaseHolder implements Handlers {
  /** The token of its last turn. */
  protected token = 0;
  private leaseEndsAt = 0;
  private readonly options: LeaseHolderOptions;

  constructor(options: LeaseHolderOptions) {
    checkWhole("everyUs", options.everyUs, 1);
    this.options = options;
  }

  onStart(ctx: Context): void {
    ctx.setTimer("ask-lease", this.options.everyUs);
  }

  *onTimer(ctx: Context, name: string): Process {
    if (name !== "ask-lease") return;
    const { service, everyUs } = this.options;
    ctx.setTimer("ask-lease", everyUs);
    const askedAt = ctx.clock();
    const answer = yield* ctx.call<LeaseAnswer>(service, { type: "ask-lease" }, { timeoutUs: everyUs });
    if (answer?.type !== "granted") return;
    this.token = answer.token;
    // From when it asked and not from when it heard: the answer may have been long on its way.
    this.leaseEndsAt = Math.max(this.leaseEndsAt, askedAt + answer.leaseUs);
  }

  /** Whether it is its turn just now. What it has sent when the time is over still arrives: show the token there. */
  protected holdsLease(ctx: Context): boolean {
    return ctx.clock() < this.leaseEndsAt;
  }
}
