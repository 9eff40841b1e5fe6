import { checkElapsedHeartbeat, type ElapsedHeartbeat } from "./elapsed-heartbeat.ts";

/** The two constants of the approximation, as Akka's detector has them. */
export const LINEAR = 1.5976;
/** The cubic one. */
export const CUBIC = 0.070566;

/**
 * How strongly to suspect a sender whose last heartbeat came `elapsedSec` ago, in the logistic approximation of
 * the normal distribution that Akka's detector and those made after it compute.
 *
 * φ = log₁₀(1 + e^s) with s = z (1.5976 + 0.070566 z²), z = (elapsed − mean)/deviation, which is −log₁₀ P(later)
 * for P(later) = 1/(1 + e^s). The probability is within 0.00014 of the normal one, but the tail is not: s grows
 * with the cube of z, the normal tail with its square. At five deviations φ is 7.3 rather than 6.5. A threshold is
 * tuned for one form, so do not mix them: see `phiNormal`. Computed without overflow, where programs that form
 * e^s first reach infinity near φ = 308.
 *
 * @throws TypeError or RangeError for an elapsed time below 0, and for a mean or deviation that is not a finite
 * number above 0.
 * Source: the class PhiAccrualFailureDetector of Akka, whose documentation names the *β Mathematics Handbook*
 * (logistic approximation) for the constants.
 */
export function phiLogistic(heartbeat: ElapsedHeartbeat): number {
  checkElapsedHeartbeat(heartbeat);
  const z = (heartbeat.elapsedSec - heartbeat.meanSec) / heartbeat.deviationSec;
  const s = z * (LINEAR + CUBIC * z * z);
  return (Math.max(0, s) + Math.log1p(Math.exp(-Math.abs(s)))) / Math.LN10;
}
