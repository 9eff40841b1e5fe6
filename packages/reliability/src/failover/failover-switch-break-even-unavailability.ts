import { availabilityOf } from "../input/level.ts";
import { checkStandbyPair, savedByStandby, type StandbyPair } from "./standby-pair.ts";

/**
 * How much of the time a switch in front of a pair may be down, for the pair with its switch to be as good
 * as the primary alone.
 *
 * 1 − s = (1 − a)·c·b / (a + (1 − a)·c·b), the complement of `failoverSwitchBreakEven` without a
 * subtraction. A primary that is never up loses nothing: 1. Takes and returns fractions from 0 to 1.
 *
 * @throws TypeError or RangeError for levels that are not one fraction each, or a coverage that is none.
 * Source: `failoverSwitch` set equal to the primary's availability and solved for the switch.
 */
export function failoverSwitchBreakEvenUnavailability(pair: StandbyPair): number {
  checkStandbyPair(pair);
  const alone = availabilityOf(pair.primary);
  const saved = savedByStandby(pair);
  return alone === 0 ? 1 : saved / (alone + saved);
}
