import { checkPositive } from "../input/check-positive.ts";
import { checkLossyHeartbeats, type LossyHeartbeats } from "./lossy-heartbeats.ts";

/**
 * How long it takes on average until a healthy sender is declared dead for the first time, when `misses` lost
 * heartbeats in a row raise the alarm and each heartbeat is lost independently. Also the mean time between
 * alarms where counting starts anew after each.
 *
 * T (1/p + 1/p² + … + 1/pᵏ) = T (1 − pᵏ)/((1 − p) pᵏ), in seconds; infinite where nothing is lost.
 *
 * @throws TypeError or RangeError for a loss that is not a fraction, misses that are not a whole number of at
 * least 1, and a period that is not above 0.
 * Source: W. Feller, *An Introduction to Probability Theory and Its Applications*, volume 1 (3rd edition,
 * 1968), chapter XIII, equation 7.7.
 */
export function meanTimeToFalseAlarm(heartbeats: LossyHeartbeats & { readonly periodSec: number }): number {
  checkLossyHeartbeats(heartbeats);
  checkPositive("periodSec", heartbeats.periodSec);
  const { lossProbability, misses, periodSec } = heartbeats;
  if (lossProbability === 1) return periodSec * misses;
  const run = lossProbability ** misses;
  // 1 − pᵏ without cancelling where p is nearly 1.
  const noRun = -Math.expm1(misses * Math.log(lossProbability));
  return (periodSec * noRun) / ((1 - lossProbability) * run);
}
