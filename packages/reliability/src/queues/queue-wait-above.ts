import { checkNotNegative } from "../input/check-not-negative.ts";
import { waitProbability } from "./erlang.ts";
import { checkServerQueue, type ServerQueue } from "./server-queue.ts";

/**
 * The fraction of requests that wait longer than `waitSec` seconds, their service not counted.
 *
 * P(W > t) = C·exp(−(c − a)·t / s), with C of `erlangC`: at 0 seconds, whoever must wait at all. 1 where
 * saturated. Returns a fraction from 0 to 1; small ones keep their relative precision.
 *
 * @throws TypeError or RangeError for arrivals or a wait that is not finite and at least 0, a service that is
 * not finite and above 0, or servers that are not a whole number from 1 to 1,000,000.
 * Source: D. Gross and C. M. Harris, *Fundamentals of Queueing Theory*, the M/M/c model's waiting times.
 */
export function queueWaitAbove(queue: ServerQueue & { readonly waitSec: number }): number {
  checkServerQueue(queue);
  const { arrivalsPerSec, serviceSec, servers, waitSec } = queue;
  checkNotNegative("waitSec", waitSec);
  const erlangs = arrivalsPerSec * serviceSec;
  if (erlangs >= servers) return 1;
  return waitProbability({ erlangs, servers }) * Math.exp((-(servers - erlangs) * waitSec) / serviceSec);
}
