import { checkOpenFraction } from "../input/check-open-fraction.ts";
import { waitProbability } from "./erlang.ts";
import { checkServerQueue, type ServerQueue } from "./server-queue.ts";

/**
 * The wait that a given part of requests does not exceed, in seconds: 0.99 gives the 99th percentile.
 *
 * w = ln(C / (1 − p))·s / (c − a), and 0 where so many need not wait at all, C ≤ 1 − p; with C of `erlangC`.
 * Of the wait alone, without the service. Infinity where saturated. First come first served: in another
 * order the mean is the same, and the percentile is not.
 *
 * @throws TypeError or RangeError for arrivals that are not finite and at least 0, a service that is not finite
 * and above 0, servers that are not a whole number from 1 to 1,000,000, or a percentile that is not above 0
 * and below 1.
 * Source: D. Gross and C. M. Harris, *Fundamentals of Queueing Theory*, the M/M/c model's waiting times.
 */
export function queueWaitPercentile(queue: ServerQueue & { readonly percentile: number }): number {
  checkServerQueue(queue);
  const { arrivalsPerSec, serviceSec, servers, percentile } = queue;
  checkOpenFraction("percentile", percentile);
  const erlangs = arrivalsPerSec * serviceSec;
  if (erlangs >= servers) return Infinity;
  const excess = waitProbability({ erlangs, servers }) / (1 - percentile);
  return excess <= 1 ? 0 : (Math.log(excess) * serviceSec) / (servers - erlangs);
}
