import { checkPositive } from "../input/check-positive.ts";
import { checkLevel, unavailabilityOf, type Level } from "../input/level.ts";

/**
 * The downtime, in seconds, that an availability allows in a quarter of a year.
 *
 * downtime = (1 − A) · days · 86,400 s / 4. A year has 365 days unless `daysPerYear` says 365.25 or 366.
 *
 * @throws TypeError or RangeError for a level that is not one fraction, or days that are not finite and
 * above 0.
 * Source: B. Beyer et al. (eds), *Site Reliability Engineering* (2016), appendix A.
 */
export function downtimePerQuarter(options: Level & { readonly daysPerYear?: number }): number {
  checkLevel("options", options);
  const { daysPerYear = 365 } = options;
  checkPositive("daysPerYear", daysPerYear);
  return (unavailabilityOf(options) * (daysPerYear * 86_400)) / 4;
}
