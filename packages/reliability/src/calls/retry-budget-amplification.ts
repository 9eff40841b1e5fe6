import { checkCount } from "../input/check-count.ts";
import { checkFraction } from "../input/check-fraction.ts";
import { checkOptions } from "../input/check-options.ts";

/**
 * How many calls reach the lowest service for one request at the top, at most, when each of `layers` layers keeps its
 * retries within a fraction `retryRatio` of its requests.
 *
 * (1 + ratio)ˡᵃʸᵉʳˢ: with a budget of a tenth three layers make at most 1.331 calls, where four attempts each could make
 * 64. The ratio is of retries to requests, not to failures: a share of failures bounds nothing while everything fails.
 *
 * @throws TypeError or RangeError for a ratio that is not a fraction, and layers that are not a whole number from 1 to
 * 50.
 * Source: B. Beyer et al. (editors), *Site Reliability Engineering* (2016), chapter 21, where a client's budget is a
 * tenth.
 */
export function retryBudgetAmplification(options: {
  readonly retryRatio: number;
  readonly layers: number;
}): number {
  checkOptions("options", options);
  checkFraction("retryRatio", options.retryRatio);
  checkCount("layers", options.layers, { min: 1, max: 50 });
  return (1 + options.retryRatio) ** options.layers;
}
