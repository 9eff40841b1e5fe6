import { availabilityOf } from "../input/level.ts";
import { checkStandbyPair, savedByStandby, type StandbyPair } from "./standby-pair.ts";

/**
 * The availability that a switch in front of a pair must have, for the pair with its switch to be as good as
 * the primary alone. With a worse switch, redundancy makes things worse.
 *
 * s = a / (a + (1 − a)·c·b). A primary that is never up loses nothing: 0. `failoverSwitchBreakEvenUnavailability`
 * gives 1 − s with all its digits. Takes and returns fractions from 0 to 1.
 *
 * @throws TypeError or RangeError for levels that are not one fraction each, or a coverage that is none.
 * Source: `failoverSwitch` set equal to the primary's availability and solved for the switch.
 */
export function failoverSwitchBreakEven(pair: StandbyPair): number {
  checkStandbyPair(pair);
  const alone = availabilityOf(pair.primary);
  return alone === 0 ? 0 : alone / (alone + savedByStandby(pair));
}
