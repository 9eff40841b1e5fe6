import { logNormalTail } from "../probability/log-normal-tail.ts";
import { checkElapsedHeartbeat, type ElapsedHeartbeat } from "./elapsed-heartbeat.ts";

/**
 * How strongly to suspect a sender whose last heartbeat came `elapsedSec` ago: φ = 1 means that a healthy sender
 * would be this late once in 10 times, φ = 8 once in 100 million, if the time between heartbeats were normal.
 *
 * φ = −log₁₀ P(later) with P(later) = ½ erfc(z/√2), z = (elapsed − mean)/deviation. A bare number of at least
 * 0. Computed in logarithms, so that it goes on rising where P(later) is 0 in floating point. The mean and the
 * deviation are those of recent intervals between arrivals, without the silence that is being judged.
 *
 * @throws TypeError or RangeError for an elapsed time below 0, and for a mean or deviation that is not a finite
 * number above 0.
 * Source: N. Hayashibara, X. Défago, R. Yared and T. Katayama, "The φ accrual failure detector", SRDS 2004.
 */
export function phiNormal(heartbeat: ElapsedHeartbeat): number {
  checkElapsedHeartbeat(heartbeat);
  const z = (heartbeat.elapsedSec - heartbeat.meanSec) / heartbeat.deviationSec;
  return -logNormalTail(z) / Math.LN10;
}
