import { checkPositive } from "../input/check-positive.ts";
import { checkLevel, unavailabilityOf, type Level } from "../input/level.ts";

/**
 * The downtime, in seconds, that an availability allows in a quarter.
 *
 * downtime = (1 − A) · days · 86,400 s. A quarter has 90 days, as in the table of the source, unless
 * `daysPerQuarter` says otherwise; a quarter of a year of 365 days has 91.25.
 *
 * @throws TypeError or RangeError for a level that is not one fraction, or days that are not finite and
 * above 0.
 * Source: B. Beyer et al. (eds), *Site Reliability Engineering* (2016), appendix A.
 */
export function downtimePerQuarter(options: Level & { readonly daysPerQuarter?: number }): number {
  checkLevel("options", options);
  const { daysPerQuarter = 90 } = options;
  checkPositive("daysPerQuarter", daysPerQuarter);
  return unavailabilityOf(options) * (daysPerQuarter * 86_400);
}
