import type { Need, Queue } from "../given/queue.ts";

/** The share of requests that must wait at all: from 0 to 1. */
export function waitShare(queue: Queue): number {
  throw new Error("Not written yet.");
}

/** The mean wait in seconds, of all requests; the service is not counted. Infinity where the line only grows. */
export function meanWait(queue: Queue): number {
  throw new Error("Not written yet.");
}

/** The smallest number of servers that keeps the promise even after some are lost. */
export function serversNeeded(need: Need): number {
  throw new Error("Not written yet.");
}

/** How busy so many servers may be while all work, so that the promise is kept after some are lost: from 0 to 1. */
export function utilisationLimit(need: Omit<Need, "arrivalsPerSec">, servers: number): number {
  throw new Error("Not written yet.");
}
