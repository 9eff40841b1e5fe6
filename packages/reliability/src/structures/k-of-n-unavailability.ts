import { availabilityOf, unavailabilityOf } from "../input/level.ts";
import { binomialTail } from "../probability/binomial-tail.ts";
import { checkEqualUnits, type EqualUnits } from "./k-of-n.ts";

/**
 * The unavailability of `n` equal, independent units of which at least `k` must work: the fraction of time
 * in which n − k + 1 or more are down.
 *
 * U = Σ C(n, j) Uʲ (1 − U)ⁿ⁻ʲ for j from n − k + 1 to n. Takes and returns fractions from 0 to 1; small
 * results keep their relative precision.
 *
 * @throws TypeError or RangeError for counts that are not whole or not 1 ≤ k ≤ n, and for a level that is
 * not one fraction.
 * Source: M. L. Shooman, *Reliability of Computer Systems and Networks* (2002), chapter 4.
 */
export function kOfNUnavailability(units: EqualUnits): number {
  checkEqualUnits(units);
  return binomialTail(units.n, units.n - units.k + 1, unavailabilityOf(units), availabilityOf(units));
}
