import { checkLossyHeartbeats, type LossyHeartbeats } from "./lossy-heartbeats.ts";

/**
 * The probability that `misses` given heartbeats in a row are all lost although their sender is healthy, when
 * each is lost independently.
 *
 * pᵏ, a fraction. This is the rate of wrong suspicion per decision of a detector that looks at the last k
 * heartbeats. How often an alarm starts is less, see `falseAlarmsPerDay`. Losses that come in bursts make
 * both far larger.
 *
 * @throws TypeError or RangeError for a loss that is not a fraction, and for misses that are not a whole
 * number of at least 1.
 * Source: the product rule for independent events.
 */
export function missedHeartbeatsProbability(heartbeats: LossyHeartbeats): number {
  checkLossyHeartbeats(heartbeats);
  return heartbeats.lossProbability ** heartbeats.misses;
}
