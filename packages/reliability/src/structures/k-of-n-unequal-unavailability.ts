import { checkCount } from "../input/check-count.ts";
import { checkUnits, countOf, unavailabilityReader } from "../input/units.ts";
import { probabilityOfAtLeast } from "../probability/probability-of-at-least.ts";
import type { UnequalUnits } from "./k-of-n-unequal.ts";

/**
 * The unavailability of independent units of which at least `k` must work, where each has an
 * unavailability of its own: the fraction of time in which n − k + 1 or more are down. Takes and returns
 * fractions from 0 to 1; small results keep their relative precision.
 *
 * @throws TypeError or RangeError for anything but one list of fractions and a whole k from 1 to its length.
 * Source: R. E. Barlow and K. D. Heidtmann, "Computing k-out-of-n system reliability", IEEE Transactions on
 * Reliability R-33 (1984).
 */
export function kOfNUnequalUnavailability(units: UnequalUnits): number {
  checkUnits(units);
  const n = countOf(units);
  checkCount("k", units.k, { min: 1, max: n });
  return probabilityOfAtLeast(n - units.k + 1, n, unavailabilityReader(units));
}
