import { checkFanOut, type FanOut } from "./fan-out.ts";

/**
 * The fraction of requests that are slow, when each makes `calls` calls at once, waits for all of them, and a fraction
 * `slowFraction` of calls is slow, independently. Slow is whatever lies beyond a percentile: 0.01 beyond the 99th.
 *
 * 1 − (1 − p)ⁿ: with a hundred calls the slowest hundredth is met by 63 % of requests. Small results keep their relative
 * precision.
 *
 * @throws TypeError or RangeError for calls that are not a whole number of at least 1, and a slow part that is not a
 * fraction.
 * Source: J. Dean and L. A. Barroso, "The tail at scale", Communications of the ACM 56 (2013).
 */
export function fanOutTail(fanOut: FanOut): number {
  checkFanOut(fanOut);
  return -Math.expm1(fanOut.calls * Math.log1p(-fanOut.slowFraction));
}
