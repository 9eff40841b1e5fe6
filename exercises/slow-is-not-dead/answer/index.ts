import type { Ack, Context, Evidence, Handlers, Known, Process, WatcherOptions } from "../given/probing.ts";

/** How often a healthy server answers neither you nor any witness, if each message is lost with this probability. */
export function falseSilence(loss: number, witnesses: number): number {
  throw new Error("Not written yet.");
}

/** What is known of a server once it has been asked. */
export function conclude(before: Known, evidence: Evidence): Known {
  throw new Error("Not written yet.");
}

/** Asks each server again and again, by itself and then through the others, and tells the board what changes. */
export class Watcher implements Handlers {
  private readonly options: WatcherOptions;

  constructor(options: WatcherOptions) {
    this.options = options;
  }

  onStart(ctx: Context): void {
    for (const server of this.options.servers) ctx.setTimer(server, this.options.everyUs);
  }

  *onTimer(ctx: Context, server: string): Process {
    yield* ctx.call<Ack>(server, { type: "ping" }, { timeoutUs: this.options.pingTimeoutUs });
    throw new Error("Not written yet.");
  }
}
