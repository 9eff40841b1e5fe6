import { checkOptions } from "../input/check-options.ts";
import { checkLevel, unavailabilityOf, type Level } from "../input/level.ts";
import { meetsTarget } from "../input/meets-target.ts";
import { checkDesigns, type Design } from "./design.ts";

/** Which designs meet a target for the least money. */
export interface DesignChoice {
  /**
   * The names of the designs that meet the target and cost the least: one, or several that cost the same, the
   * most available first. Empty where no design meets the target.
   */
  readonly cheapest: readonly string[];
  /** What they cost a year; Infinity where no design meets the target. */
  readonly costPerYear: number;
  /** How many designs meet the target, at any cost. */
  readonly meeting: number;
  /** The most available design of all, the cheapest of several: how near one can come where none meets it. */
  readonly mostAvailable: string;
  /** The unavailability of the most available design. */
  readonly leastUnavailability: number;
}

/**
 * The cheapest of some designs that is available enough.
 *
 * Of the designs with U ≤ 1 − target, those with the least cost a year. Designs that cost the same are all
 * named, since money does not choose between them; equal in both, they stay in the order of the list. If none
 * meets the target, the answer says so, and names what comes nearest. A target that is met to within 1e-12 of
 * its unavailability, or to the last digit of an availability, counts as met. An object of names and numbers,
 * because the answer is a choice.
 *
 * @throws TypeError or RangeError for levels that are not one fraction each, an empty list, costs that are not
 * finite and at least 0, or names that are missing or given twice.
 * Source: the definition of a minimum under a constraint.
 */
export function cheapestDesign(options: {
  readonly designs: readonly Design[];
  readonly target: Level;
}): DesignChoice {
  checkOptions("options", options);
  const { designs, target } = options;
  checkDesigns("designs", designs);
  checkLevel("target", target);
  const byCost = designs.toSorted(
    (one, other) => one.costPerYear - other.costPerYear || unavailabilityOf(one) - unavailabilityOf(other),
  );
  const meeting = byCost.filter((design) => meetsTarget(design, target));
  const costPerYear = meeting[0]?.costPerYear ?? Infinity;
  const mostAvailable = byCost.reduce((best, design) =>
    unavailabilityOf(design) < unavailabilityOf(best) ? design : best,
  );
  return {
    cheapest: meeting.filter((design) => design.costPerYear === costPerYear).map(({ name }) => name),
    costPerYear,
    meeting: meeting.length,
    mostAvailable: mostAvailable.name,
    leastUnavailability: unavailabilityOf(mostAvailable),
  };
}
