import { checkFraction } from "../input/check-fraction.ts";
import { checkLayerOptions, type RetryingLayers } from "./retrying-layers.ts";

/**
 * The probability that a request fails in spite of its retries, when each call to the lowest service fails with
 * probability `failureProbability`, independently, and each of `layers` layers tries up to `attempts` times.
 *
 * pᴺ with N = attemptsˡᵃʸᵉʳˢ, a fraction. This is what retries buy against failures that come and go; against an
 * outage, where calls fail together, they buy nothing and cost `retryAmplification`.
 *
 * @throws TypeError or RangeError for attempts that are not a whole number from 1 to 1,000, layers that are not one
 * from 1 to 50, and a probability that is not a fraction.
 * Source: the product rule for independent events.
 */
export function failureAfterRetries(
  options: RetryingLayers & { readonly failureProbability: number },
): number {
  checkLayerOptions(options);
  checkFraction("failureProbability", options.failureProbability);
  return options.failureProbability ** (options.attempts ** options.layers);
}
