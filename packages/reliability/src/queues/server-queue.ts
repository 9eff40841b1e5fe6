import { checkCount } from "../input/check-count.ts";
import { checkNotNegative } from "../input/check-not-negative.ts";
import { checkOptions } from "../input/check-options.ts";
import { checkPositive } from "../input/check-positive.ts";

/** The largest number of servers or places that is counted one by one. */
export const MOST = 1_000_000;

/** Requests that wait in one line for several equal servers: the M/M/c queue. */
export interface ServerQueue {
  /** How many requests arrive per second, on average: at least 0. */
  readonly arrivalsPerSec: number;
  /** How long a server works on one request, on average: seconds above 0. */
  readonly serviceSec: number;
  /** How many servers there are: a whole number from 1 to 1,000,000. */
  readonly servers: number;
}

/** Refuses rates and times that make no sense, and servers that are not a whole number. */
export function checkServerQueue(queue: ServerQueue): void {
  checkOptions("options", queue);
  checkNotNegative("arrivalsPerSec", queue.arrivalsPerSec);
  checkPositive("serviceSec", queue.serviceSec);
  checkCount("servers", queue.servers, { min: 1, max: MOST });
}
