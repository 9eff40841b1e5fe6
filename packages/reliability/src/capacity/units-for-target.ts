import { checkCount } from "../input/check-count.ts";
import { checkOptions } from "../input/check-options.ts";
import { availabilityOf, checkLevel, unavailabilityOf, type Level } from "../input/level.ts";
import { meetsTarget } from "../input/meets-target.ts";
import { binomialTail } from "../probability/binomial-tail.ts";

const MOST = 1_000_000;

/** Equal units of which some must work, and how available they must be together. */
export interface TargetedUnits {
  /** How many must work: a whole number from 1 to 1,000,000. */
  readonly k: number;
  /** How available one unit is. */
  readonly unit: Level;
  /** How available the whole is meant to be. */
  readonly target: Level;
}

/**
 * The fewest equal, independent units of which at least `k` work with the availability of a target.
 *
 * The smallest n ≥ k with Σ C(n, j) Uʲ (1 − U)ⁿ⁻ʲ ≤ 1 − target, summed over j > n − k failed units. A target
 * that is met to within 1e-12 of its unavailability counts as met. Infinity where no number up to 1,000,000
 * is enough: the units are hardly ever up, or the target allows no downtime at all.
 *
 * @throws TypeError or RangeError for k that is not a whole number from 1 to 1,000,000, or levels that are
 * not one fraction each.
 * Source: M. L. Shooman, *Reliability of Computer Systems and Networks* (2002), chapter 4, for the sum.
 */
export function unitsForTarget(options: TargetedUnits): number {
  checkOptions("options", options);
  const { k, unit, target } = options;
  checkCount("k", k, { min: 1, max: MOST });
  checkLevel("unit", unit);
  checkLevel("target", target);
  const down = unavailabilityOf(unit);
  const up = availabilityOf(unit);
  if (unavailabilityOf(target) === 0) return down === 0 ? k : Infinity;
  const isEnough = (n: number): boolean =>
    meetsTarget({ unavailability: binomialTail(n, n - k + 1, down, up) }, target);
  let tooFew = k - 1;
  let enough = k;
  for (let step = 1; !isEnough(enough); step *= 2) {
    if (enough === MOST) return Infinity;
    tooFew = enough;
    enough = Math.min(MOST, enough + step);
  }
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}
