import { availabilityReader, checkUnits, countOf, type Units } from "../input/units.ts";
import { probabilityOfAny } from "../probability/probability-of-any.ts";

/**
 * The availability of units in parallel: the whole works while at least one unit works.
 *
 * A = 1 − (1 − A₁)(1 − A₂) … (1 − Aₙ), for independent units and a switch that never fails. Takes and
 * returns fractions from 0 to 1. For a result close to 1, `parallelUnavailability` keeps the digits that
 * matter.
 *
 * @throws TypeError or RangeError for anything but one list of at least one fraction.
 * Source: M. L. Shooman, *Reliability of Computer Systems and Networks* (2002), chapter 3.
 */
export function parallel(units: Units): number {
  checkUnits(units);
  return probabilityOfAny(countOf(units), availabilityReader(units));
}
