import type { ChooserOptions, Context, Fleet, Report, Request } from "../given/chooser.ts";

/** The fraction of servers with at least so many requests. */
export function longQueues(fleet: Fleet, jobs: number): number {
  throw new Error("Not written yet.");
}

/** How long a request takes on average, as a multiple of the work for it. */
export function meanTime(fleet: Fleet): number {
  throw new Error("Not written yet.");
}

/** Sends each request to the less loaded of two servers at random, as far as it knows. */
export class Chooser {
  private readonly options: ChooserOptions;

  constructor(options: ChooserOptions) {
    this.options = options;
  }

  onMessage(ctx: Context, from: string, msg: Report | Request): void {
    throw new Error("Not written yet.");
  }
}
