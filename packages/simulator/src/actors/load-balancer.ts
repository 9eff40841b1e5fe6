import type { Context, Handlers, Process } from "../handlers/handlers.ts";
import { checkNumber, checkWhole } from "../input/check-whole.ts";
import type { Request } from "./client-protocol.ts";
import type { HealthReport } from "./health-checker.ts";

export interface LoadBalancerOptions {
  readonly backends: readonly string[];
  /** round-robin: one after the other. two-choices: of two at random, the one with fewer requests under way. */
  readonly choice: "round-robin" | "two-choices";
  readonly timeoutUs: number;
  /** With a smaller fraction of healthy backends, all of them are used: then it is the check that is to be doubted. */
  readonly panicBelow: number;
}

/** Hands requests to backends that are said to be healthy, and their answers back. */
export class LoadBalancer implements Handlers {
  private readonly options: LoadBalancerOptions;
  private healthy: readonly string[];
  private readonly underWay = new Map<string, number>();
  private turn = 0;

  constructor(options: LoadBalancerOptions) {
    checkWhole("timeoutUs", options.timeoutUs, 1);
    checkNumber("panicBelow", options.panicBelow, 0, 1);
    this.options = options;
    this.healthy = options.backends;
  }

  *onMessage(ctx: Context, from: string, msg: HealthReport | Request): Process {
    if (msg.type === "health") {
      this.healthy = msg.healthy;
      return;
    }
    const backend = this.choose(ctx);
    this.underWay.set(backend, this.loadOf(backend) + 1);
    const answer = yield* ctx.call(backend, msg, { timeoutUs: this.options.timeoutUs });
    this.underWay.set(backend, this.loadOf(backend) - 1);
    // Without an answer nobody knows whether it was done: then the client is told nothing either.
    if (answer !== undefined) ctx.send(from, { ...answer, reply: msg.call });
  }

  private choose(ctx: Context): string {
    const { backends, choice, panicBelow } = this.options;
    const used =
      this.healthy.length < panicBelow * backends.length || this.healthy.length === 0
        ? backends
        : this.healthy;
    const any = (): string => used[Math.floor(ctx.random() * used.length)] ?? "";
    if (choice === "round-robin") return used[this.turn++ % used.length] ?? "";
    const [first, second] = [any(), any()];
    return this.loadOf(second) < this.loadOf(first) ? second : first;
  }

  private loadOf(backend: string): number {
    return this.underWay.get(backend) ?? 0;
  }
}
