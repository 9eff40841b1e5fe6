import { checkCount } from "../input/check-count.ts";
import { availabilityOf, checkLevel, unavailabilityOf, type Level } from "../input/level.ts";
import { binomialTail } from "../probability/binomial-tail.ts";

/** `n` equal units of which `k` must work. */
export type EqualUnits = Level & {
  /** How many must work: a whole number from 1 to `n`. Not how many may fail, which is `n` − `k`. */
  readonly k: number;
  /** How many there are: a whole number of at least 1. */
  readonly n: number;
};

/**
 * The availability of `n` equal, independent units of which at least `k` must work.
 *
 * A = Σ C(n, j) Aʲ (1 − A)ⁿ⁻ʲ for j from k to n. With k = n it is a series, with k = 1 a parallel set.
 * Takes and returns fractions from 0 to 1.
 *
 * @throws TypeError or RangeError for counts that are not whole or not 1 ≤ k ≤ n, and for a level that is
 * not one fraction.
 * Source: M. L. Shooman, *Reliability of Computer Systems and Networks* (2002), chapter 4.
 */
export function kOfN(units: EqualUnits): number {
  checkEqualUnits(units);
  return binomialTail(units.n, units.k, availabilityOf(units), unavailabilityOf(units));
}

/** Refuses anything but a level with whole numbers 1 ≤ k ≤ n. */
export function checkEqualUnits(units: EqualUnits): void {
  checkLevel("options", units);
  checkCount("n", units.n, { min: 1 });
  checkCount("k", units.k, { min: 1, max: units.n });
}
