import { checkUnits, countOf, unavailabilityReader, type Units } from "../input/units.ts";
import { probabilityOfAll } from "../probability/probability-of-all.ts";

/**
 * The unavailability of units in parallel: the fraction of time in which all units are down at once.
 *
 * U = U₁ · U₂ · … · Uₙ, for independent units and a switch that never fails. Takes and returns fractions
 * from 0 to 1.
 *
 * @throws TypeError or RangeError for anything but one list of at least one fraction.
 * Source: M. L. Shooman, *Reliability of Computer Systems and Networks* (2002), chapter 3.
 */
export function parallelUnavailability(units: Units): number {
  checkUnits(units);
  return probabilityOfAll(countOf(units), unavailabilityReader(units));
}
