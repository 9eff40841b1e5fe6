import { checkCount } from "../input/check-count.ts";
import { availabilityReader, checkUnits, countOf, type Units } from "../input/units.ts";
import { probabilityOfAtLeast } from "../probability/probability-of-at-least.ts";

/** Independent units, not all alike, of which `k` must work: a whole number from 1 to their count. */
export type UnequalUnits = Units & { readonly k: number };

/**
 * The availability of independent units of which at least `k` must work, where each has an availability
 * of its own. Takes and returns fractions from 0 to 1.
 *
 * @throws TypeError or RangeError for anything but one list of fractions and a whole k from 1 to its length.
 * Source: R. E. Barlow and K. D. Heidtmann, "Computing k-out-of-n system reliability", IEEE Transactions on
 * Reliability R-33 (1984).
 */
export function kOfNUnequal(units: UnequalUnits): number {
  checkUnits(units);
  const n = countOf(units);
  checkCount("k", units.k, { min: 1, max: n });
  return probabilityOfAtLeast(units.k, n, availabilityReader(units));
}
