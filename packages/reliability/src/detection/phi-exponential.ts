import { checkNotNegative } from "../input/check-not-negative.ts";
import { checkOptions } from "../input/check-options.ts";
import { checkPositive } from "../input/check-positive.ts";

/**
 * How strongly to suspect a sender whose last heartbeat came `elapsedSec` ago, if the time between heartbeats
 * were exponential, as Cassandra takes it to be. It needs no deviation.
 *
 * φ = elapsed/(mean ln 10), which is −log₁₀ of e^(−elapsed/mean). A bare number: φ = 8 is 18.4 mean intervals of
 * silence, whatever the jitter.
 *
 * @throws TypeError or RangeError for an elapsed time below 0 and for a mean that is not a finite number above 0.
 * Source: A. Lakshman and P. Malik, "Cassandra: a decentralized structured storage system", ACM SIGOPS
 * Operating Systems Review 44 (2010).
 */
export function phiExponential(heartbeat: { readonly elapsedSec: number; readonly meanSec: number }): number {
  checkOptions("options", heartbeat);
  checkNotNegative("elapsedSec", heartbeat.elapsedSec);
  checkPositive("meanSec", heartbeat.meanSec);
  return heartbeat.elapsedSec / heartbeat.meanSec / Math.LN10;
}
