import { checkPositive } from "../input/check-positive.ts";
import { checkLossyHeartbeats, type LossyHeartbeats } from "./lossy-heartbeats.ts";

const SEC_PER_DAY = 86_400;

/**
 * How many times a day a healthy sender is declared dead, when `misses` lost heartbeats in a row raise an
 * alarm that stands until the next heartbeat arrives, and each heartbeat is lost independently.
 *
 * (1 − p) pᵏ · 86400/T: in the long run an alarm starts with a heartbeat that arrives, followed by k that do
 * not. A run of losses that goes on is one alarm, not several; `missedHeartbeatsProbability` counts each of
 * its heartbeats. 0 both where nothing is lost and where everything is.
 *
 * @throws TypeError or RangeError for a loss that is not a fraction, misses that are not a whole number of at
 * least 1, and a period that is not above 0.
 * Source: W. Feller, *An Introduction to Probability Theory and Its Applications*, volume 1 (3rd edition,
 * 1968), chapter XIII, on success runs.
 */
export function falseAlarmsPerDay(heartbeats: LossyHeartbeats & { readonly periodSec: number }): number {
  checkLossyHeartbeats(heartbeats);
  checkPositive("periodSec", heartbeats.periodSec);
  const { lossProbability, misses, periodSec } = heartbeats;
  return ((1 - lossProbability) * lossProbability ** misses * SEC_PER_DAY) / periodSec;
}
