import type { Context, Handlers } from "../handlers/handlers.ts";
import { checkWhole } from "../input/check-whole.ts";
import type { HealthReport } from "./health-checker.ts";

export interface Resolve {
  readonly type: "resolve";
  readonly name: string;
  readonly call: number;
}

export interface Resolved {
  readonly type: "resolved";
  readonly reply: number;
  /** Nodes; none where the name is unknown. */
  readonly addresses: readonly string[];
  /** For how long this may be remembered. */
  readonly ttlUs: number;
}

export interface DnsServerOptions {
  /** By name, the nodes that it stands for, the ones to be preferred first. */
  readonly records: Readonly<Record<string, readonly string[]>>;
  /** How many of them are told at a time: 1 sends everybody to the first, and on to the next when that is gone. */
  readonly answers: number;
  readonly ttlUs: number;
}

/**
 * Says which nodes a name stands for. Told by a health checker who is healthy, it leaves the others out; but nobody who
 * has asked before hears of that until the time to live is over.
 */
export class DnsServer implements Handlers {
  private readonly options: DnsServerOptions;
  private healthy: readonly string[] | null = null;

  constructor(options: DnsServerOptions) {
    checkWhole("answers", options.answers, 1);
    checkWhole("ttlUs", options.ttlUs);
    this.options = options;
  }

  onMessage(ctx: Context, from: string, msg: Resolve | HealthReport): void {
    if (msg.type === "health") this.healthy = msg.healthy;
    else {
      const { ttlUs, answers } = this.options;
      const addresses = this.find(msg.name).slice(0, answers);
      ctx.send(from, { type: "resolved", reply: msg.call, addresses, ttlUs });
    }
  }

  /** Where nobody is healthy it tells all: it is the check that is to be doubted then. */
  private find(name: string): readonly string[] {
    const all = this.options.records[name] ?? [];
    const left = all.filter((node) => this.healthy?.includes(node) ?? true);
    return left.length === 0 ? all : left;
  }
}
