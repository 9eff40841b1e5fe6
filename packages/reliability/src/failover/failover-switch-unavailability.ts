import { availabilityOf, unavailabilityOf } from "../input/level.ts";
import { lostInSpite } from "./standby-pair.ts";
import { checkSwitchedPair, type SwitchedPair } from "./switched-pair.ts";

/**
 * The unavailability of a primary and a standby behind a switch that every request must pass.
 *
 * U = (1 − s) + s·(1 − a)·((1 − c) + c·(1 − b)): the switch is down, or it is up and the pair behind it is
 * down. Small results keep their relative precision; the model is that of `failoverSwitch`. Takes and
 * returns fractions from 0 to 1.
 *
 * @throws TypeError or RangeError for levels that are not one fraction each, or a coverage that is none.
 * Source: M. L. Shooman, *Reliability of Computer Systems and Networks* (2002), chapter 3.
 */
export function failoverSwitchUnavailability(pair: SwitchedPair): number {
  checkSwitchedPair(pair);
  return unavailabilityOf(pair.switch) + availabilityOf(pair.switch) * lostInSpite(pair);
}
