import type { Context, Handlers, Process } from "../handlers/handlers.ts";
import type { Operation } from "../history/history.ts";
import type { Setup } from "../kernel/system.ts";
import type { Answer, Sorry } from "./client-protocol.ts";
import type { Workload } from "@standby/contract";

/** How long a client waits before it asks the next server after one that was sorry. */
const AGAIN_US = 20_000;

/** How often a client forgets who answered last, and asks anybody: so servers that were replaced are asked too. */
const ELSEWHERE = 0.2;

/**
 * A client that reads and writes, and records what it asked for and what it got. It asks the server that answered
 * last, or the one that a sorry server names, or the next one. It never repeats a request whose outcome it does not
 * know: that operation stays pending.
 */
export class WorkloadClient implements Handlers {
  private readonly workload: Workload;
  private readonly setup: Setup;
  private readonly entrances: readonly string[];
  private readonly number: number;
  private begun = 0;
  private server: string;

  constructor(setup: Setup, options: { workload: Workload; entrances: readonly string[]; number: number }) {
    this.setup = setup;
    this.workload = options.workload;
    this.entrances = options.entrances;
    this.number = options.number;
    this.server = this.entrances[this.number % this.entrances.length] ?? "";
  }

  onStart(ctx: Context): void {
    ctx.setTimer("next", this.pauseUs(ctx));
  }

  *onTimer(ctx: Context): Process {
    if (this.begun === this.workload.operations) return;
    this.begun += 1;
    if (this.workload.loop === "open") ctx.setTimer("next", this.pauseUs(ctx));
    if (ctx.random() < ELSEWHERE)
      this.server = this.entrances[Math.floor(ctx.random() * this.entrances.length)] ?? "";
    const key = `k${Math.floor(ctx.random() * this.workload.keys)}`;
    if (ctx.random() < this.workload.readShare) yield* this.ask(ctx, { type: "read", key });
    else yield* this.ask(ctx, { type: "write", key, value: this.begun * 100 + this.number });
    if (this.workload.loop === "closed") ctx.setTimer("next", this.pauseUs(ctx));
  }

  private *ask(ctx: Context, request: { type: string; key: string; value?: number }): Process {
    const { history } = this.setup;
    const operation = history.invoke(ctx.id, request.type, request.key, request.value ?? null);
    const giveUpAt = ctx.clock() + this.workload.timeoutUs;
    for (;;) {
      const server = this.server;
      const timeoutUs = Math.max(1, giveUpAt - ctx.clock());
      const answer = yield* ctx.call<Answer | Sorry>(server, request, { timeoutUs });
      if (answer?.type === "answer") {
        succeed(this.setup, operation, server, answer);
        return;
      }
      this.server = answer?.primary ?? this.after(server);
      if (answer === undefined) return;
      if (ctx.clock() + AGAIN_US >= giveUpAt) {
        history.fail(operation);
        return;
      }
      if (answer.primary === null) yield* ctx.sleep(AGAIN_US);
    }
  }

  private after(server: string): string {
    return this.entrances[(this.entrances.indexOf(server) + 1) % this.entrances.length] ?? server;
  }

  private pauseUs(ctx: Context): number {
    return Math.floor(((0.5 + ctx.random()) * this.workload.everyUs) / this.setup.load());
  }
}

function succeed({ history }: Setup, operation: Operation, by: string, { value, epoch }: Answer): void {
  history.succeed(operation, { output: operation.kind === "read" ? value : null, by, epoch });
}
