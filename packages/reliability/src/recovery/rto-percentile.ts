import { checkOpenFraction } from "../input/check-open-fraction.ts";
import { checkRandomSteps, longerThan, type RandomSteps } from "./random-steps.ts";

/**
 * The time, in seconds, within which a fraction `quantile` of recoveries is over, when their steps take random times.
 *
 * The t with P(T ≤ t) = q for T = fixed + T₁ + … + Tₘ of `rtoMissedProbability`, found by halving an interval. The
 * percentile of a sum is not the sum of the percentiles: steps are seldom all late at once, so that the 99th
 * percentiles of each add up to a time that is too long, and the means to one that is often missed.
 *
 * @throws TypeError or RangeError for times that are not finite and at least 0, means that are not above 0, no step,
 * more than 20, or a quantile that is not above 0 and below 1.
 * Source: K. S. Trivedi, *Probability and Statistics with Reliability, Queuing, and Computer Science Applications*,
 * second edition (2002), chapter 3, on the hypoexponential distribution.
 */
export function rtoPercentile(
  steps: RandomSteps & {
    /** The fraction of recoveries that are over by then: above 0 and below 1, 0.99 for the 99th percentile. */
    readonly quantile: number;
  },
): number {
  checkRandomSteps(steps);
  const { fixedSec, meansSec, quantile } = steps;
  checkOpenFraction("quantile", quantile);
  const missed = 1 - quantile;
  let short = 0;
  let long = Math.max(...meansSec);
  while (longerThan(long, meansSec) > missed) {
    short = long;
    long *= 2;
  }
  for (;;) {
    const middle = short + (long - short) / 2;
    if (middle <= short || middle >= long || long - short < 1e-13 * long) return fixedSec + middle;
    if (longerThan(middle, meansSec) > missed) short = middle;
    else long = middle;
  }
}
