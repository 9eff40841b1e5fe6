import { checkLayerOptions, type RetryingLayers } from "./retrying-layers.ts";

/**
 * How many calls reach the lowest service for one request at the top while every call fails, when each of `layers`
 * layers tries `attempts` times.
 *
 * attemptsˡᵃʸᵉʳˢ: three layers with four attempts each make 64 calls, five with three make 243. Attempts include the
 * first call; three retries are four attempts.
 *
 * @throws TypeError or RangeError for attempts that are not a whole number from 1 to 1,000, and layers that are not
 * one from 1 to 50.
 * Source: B. Beyer et al. (editors), *Site Reliability Engineering* (2016), chapter 22.
 */
export function retryAmplification(options: RetryingLayers): number {
  checkLayerOptions(options);
  return options.attempts ** options.layers;
}
