import { checkFractions } from "./check-fractions.ts";
import { checkOptions } from "./check-options.ts";

/**
 * Several independent units, each by its availability or each by its unavailability (fractions from 0
 * to 1, at least one unit). Small unavailabilities keep their digits only in the second form.
 */
export type Units =
  | { readonly availabilities: readonly number[]; readonly unavailabilities?: never }
  | { readonly unavailabilities: readonly number[]; readonly availabilities?: never };

/** Refuses units that are not exactly one list of fractions. */
export function checkUnits(units: unknown): asserts units is Units {
  checkOptions("options", units);
  const { availabilities, unavailabilities } = units as {
    availabilities?: unknown;
    unavailabilities?: unknown;
  };
  if ((availabilities === undefined) === (unavailabilities === undefined)) {
    const found =
      availabilities === undefined ? "neither availabilities nor unavailabilities" : "both of them";
    throw new TypeError(`options has ${found}, but must have exactly one of the two`);
  }
  if (unavailabilities === undefined) checkFractions("availabilities", availabilities);
  else checkFractions("unavailabilities", unavailabilities);
}

/** How many units a checked list holds. */
export function countOf(units: Units): number {
  return (units.unavailabilities ?? units.availabilities).length;
}

/** A reader of each unit's availability, by position. */
export function availabilityReader(units: Units): (index: number) => number {
  const { availabilities, unavailabilities } = units;
  return unavailabilities === undefined
    ? (index) => availabilities[index] ?? Number.NaN
    : (index) => 1 - (unavailabilities[index] ?? Number.NaN);
}

/** A reader of each unit's unavailability, by position. */
export function unavailabilityReader(units: Units): (index: number) => number {
  const { availabilities, unavailabilities } = units;
  return unavailabilities === undefined
    ? (index) => 1 - (availabilities[index] ?? Number.NaN)
    : (index) => unavailabilities[index] ?? Number.NaN;
}
