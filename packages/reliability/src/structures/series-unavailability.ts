import { checkUnits, countOf, unavailabilityReader, type Units } from "../input/units.ts";
import { probabilityOfAny } from "../probability/probability-of-any.ts";

/**
 * The unavailability of units in series: the fraction of time in which at least one unit is down.
 *
 * U = 1 − (1 − U₁)(1 − U₂) … (1 − Uₙ), for independent units, computed without the subtraction that loses
 * the digits of a small result. Takes and returns fractions from 0 to 1.
 *
 * @throws TypeError or RangeError for anything but one list of at least one fraction.
 * Source: M. L. Shooman, *Reliability of Computer Systems and Networks* (2002), chapter 3.
 */
export function seriesUnavailability(units: Units): number {
  checkUnits(units);
  return probabilityOfAny(countOf(units), unavailabilityReader(units));
}
