import { checkNotNegative } from "../input/check-not-negative.ts";
import { checkOptions } from "../input/check-options.ts";
import { checkPositive } from "../input/check-positive.ts";
import { checkLevel, unavailabilityOf, type Level } from "../input/level.ts";

/** Two designs, what each costs and how available each is. */
export interface TwoDesigns {
  /** How available the present design is. */
  readonly before: Level;
  /** How available the other one would be. */
  readonly after: Level;
  /** What the present design costs a year: at least 0. */
  readonly costPerYearBefore: number;
  /** What the other one would cost a year: at least 0. */
  readonly costPerYearAfter: number;
  /** The length of a year: 365 days where it is not given. */
  readonly daysPerYear?: number;
}

/**
 * What an hour of downtime that a better design avoids costs: the price of going from one design to another.
 *
 * (cost after − cost before) / ((U before − U after)·24·days). Worth it where an hour of downtime costs more.
 * Below 0 where the better design is the cheaper one: then nothing speaks for the other. Infinity where the
 * other design avoids no downtime, whatever it costs. The first steps are cheap and the last ones dear, so
 * compare each design with the next best and not with nothing. In any currency.
 *
 * @throws TypeError or RangeError for levels that are not one fraction each, costs that are not finite and at
 * least 0, or days that are not finite and above 0.
 * Source: the definition of the incremental cost-effectiveness ratio.
 */
export function costPerAvoidedHour(options: TwoDesigns): number {
  checkOptions("options", options);
  const { before, after, costPerYearBefore, costPerYearAfter, daysPerYear = 365 } = options;
  checkLevel("before", before);
  checkLevel("after", after);
  checkNotNegative("costPerYearBefore", costPerYearBefore);
  checkNotNegative("costPerYearAfter", costPerYearAfter);
  checkPositive("daysPerYear", daysPerYear);
  const avoided = (unavailabilityOf(before) - unavailabilityOf(after)) * (daysPerYear * 24);
  return avoided > 0 ? (costPerYearAfter - costPerYearBefore) / avoided : Infinity;
}
