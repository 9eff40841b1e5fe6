import { checkFraction } from "../input/check-fraction.ts";
import { checkLevel, unavailabilityOf, type Level } from "../input/level.ts";
import { spentOf } from "./spent-of.ts";

/**
 * How many times as fast as allowed an error budget is being spent: at 1 it lasts exactly the period.
 *
 * burn rate = fraction of errors / (1 − objective), a ratio. The objective is the availability that is promised, or the
 * unavailability that is allowed. 0 without errors; Infinity where there are some and the objective allows none.
 *
 * @throws TypeError or RangeError for an objective that is not one fraction, or errors that are not a fraction.
 * Source: B. Beyer et al. (eds), *The Site Reliability Workbook* (2018), chapter 5.
 */
export function burnRate(options: Level & { readonly errorFraction: number }): number {
  checkLevel("options", options);
  checkFraction("errorFraction", options.errorFraction);
  return spentOf(unavailabilityOf(options), options.errorFraction);
}
