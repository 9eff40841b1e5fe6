import { availabilityReader, checkUnits, countOf, type Units } from "../input/units.ts";
import { probabilityOfAll } from "../probability/probability-of-all.ts";

/**
 * The availability of units in series: the whole works only while every unit works.
 *
 * A = A₁ · A₂ · … · Aₙ, for independent units. Takes and returns fractions from 0 to 1. For a result
 * close to 1, `seriesUnavailability` keeps the digits that matter.
 *
 * @throws TypeError or RangeError for anything but one list of at least one fraction.
 * Source: M. L. Shooman, *Reliability of Computer Systems and Networks* (2002), chapter 3.
 */
export function series(units: Units): number {
  checkUnits(units);
  return probabilityOfAll(countOf(units), availabilityReader(units));
}
