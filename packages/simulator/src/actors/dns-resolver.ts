import type { Context, Handlers, Process } from "../handlers/handlers.ts";
import { checkWhole } from "../input/check-whole.ts";
import type { Resolve, Resolved } from "./dns-server.ts";

export interface DnsResolverOptions {
  readonly server: string;
  readonly timeoutUs: number;
  /** What it remembers for at least, whatever the server says; 0 for a resolver that does as it is told. */
  readonly ttlMinUs: number;
}

/** Asks the server for those who ask it, and remembers each answer until its time to live is over. */
export class DnsResolver implements Handlers {
  private readonly options: DnsResolverOptions;
  private readonly remembered = new Map<string, { addresses: readonly string[]; endsAt: number }>();

  constructor(options: DnsResolverOptions) {
    checkWhole("timeoutUs", options.timeoutUs, 1);
    checkWhole("ttlMinUs", options.ttlMinUs);
    this.options = options;
  }

  *onMessage(ctx: Context, from: string, { type, name, call }: Resolve): Process {
    if (type !== "resolve") return;
    const known = this.remembered.get(name);
    if (known === undefined || ctx.clock() >= known.endsAt) {
      const { server, timeoutUs, ttlMinUs } = this.options;
      const answer = yield* ctx.call<Resolved>(server, { type: "resolve", name }, { timeoutUs });
      // Without an answer it gives none either; whoever asked has a time-out too.
      if (answer === undefined) return;
      const { addresses, ttlUs } = answer;
      this.remembered.set(name, { addresses, endsAt: ctx.clock() + Math.max(ttlUs, ttlMinUs) });
    }
    const { addresses = [], endsAt = 0 } = this.remembered.get(name) ?? {};
    const ttlUs = Math.max(0, endsAt - ctx.clock());
    ctx.send(from, { type: "resolved", reply: call, addresses, ttlUs });
  }
}
