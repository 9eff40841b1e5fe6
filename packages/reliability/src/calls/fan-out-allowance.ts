import { checkFanOut, type FanOut } from "./fan-out.ts";

/**
 * What fraction of calls may be slow, so that no more than `slowFraction` of the requests are that make `calls` calls at
 * once and wait for all of them: the inverse of `fanOutTail`.
 *
 * 1 − (1 − s)^(1/n): for 1 % of slow requests a hundred calls may each be slow once in ten thousand times. Small results
 * keep their relative precision.
 *
 * @throws TypeError or RangeError for calls that are not a whole number of at least 1, and a slow part that is not a
 * fraction.
 * Source: J. Dean and L. A. Barroso, "The tail at scale", Communications of the ACM 56 (2013), solved for the call.
 */
export function fanOutAllowance(fanOut: FanOut): number {
  checkFanOut(fanOut);
  return -Math.expm1(Math.log1p(-fanOut.slowFraction) / fanOut.calls);
}
