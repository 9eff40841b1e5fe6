import { checkFraction } from "../input/check-fraction.ts";
import { attemptsMade } from "./attempts-made.ts";
import { checkLayerOptions, type RetryingLayers } from "./retrying-layers.ts";

/**
 * How many calls reach the lowest service for one request at the top on average, when each call to it fails with
 * probability `failureProbability` and each of `layers` layers tries up to `attempts` times.
 *
 * 1 + p + p² + … + pᴺ⁻¹ = (1 − pᴺ)/(1 − p) with N = attemptsˡᵃʸᵉʳˢ: the layers together try one after the other, at most
 * N times, until a call succeeds. Nearly 1 while the service is well, N while it is down. Calls fail independently
 * here; in an overload more calls make more failures, and the truth drifts from the first towards the second.
 *
 * @throws TypeError or RangeError for attempts that are not a whole number from 1 to 1,000, layers that are not one
 * from 1 to 50, and a probability that is not a fraction.
 * Source: the mean of a truncated geometric distribution.
 */
export function expectedRetryAmplification(
  options: RetryingLayers & { readonly failureProbability: number },
): number {
  checkLayerOptions(options);
  checkFraction("failureProbability", options.failureProbability);
  return attemptsMade(options.attempts ** options.layers, options.failureProbability);
}
