import { availabilityOf } from "../input/level.ts";
import { savedByStandby } from "./standby-pair.ts";
import { checkSwitchedPair, type SwitchedPair } from "./switched-pair.ts";

/**
 * The availability of a primary and a standby behind a switch that every request must pass.
 *
 * A = s·(a + (1 − a)·c·b), with s the availability of the switch. Below
 * `failoverSwitchBreakEven` the whole is worse than the primary alone, without switch or standby. The
 * switch is independent of the two. Takes and returns fractions from 0 to 1.
 *
 * @throws TypeError or RangeError for levels that are not one fraction each, or a coverage that is none.
 * Source: M. L. Shooman, *Reliability of Computer Systems and Networks* (2002), chapter 3.
 */
export function failoverSwitch(pair: SwitchedPair): number {
  checkSwitchedPair(pair);
  return availabilityOf(pair.switch) * (availabilityOf(pair.primary) + savedByStandby(pair));
}
