import { checkOptions } from "../input/check-options.ts";
import { checkPositive } from "../input/check-positive.ts";

/**
 * How long after the last heartbeat φ in its exponential form reaches a threshold, in seconds.
 *
 * threshold · mean · ln 10: the inverse of `phiExponential`.
 *
 * @throws TypeError or RangeError for a threshold or a mean that is not a finite number above 0.
 * Source: A. Lakshman and P. Malik, "Cassandra: a decentralized structured storage system", ACM SIGOPS
 * Operating Systems Review 44 (2010), solved for the elapsed time.
 */
export function phiExponentialDetectionTime(suspicion: {
  readonly threshold: number;
  readonly meanSec: number;
}): number {
  checkOptions("options", suspicion);
  checkPositive("threshold", suspicion.threshold);
  checkPositive("meanSec", suspicion.meanSec);
  return suspicion.threshold * suspicion.meanSec * Math.LN10;
}
