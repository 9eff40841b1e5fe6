import { checkPositive } from "../input/check-positive.ts";
import { checkLevel, unavailabilityOf, type Level } from "../input/level.ts";

/**
 * The downtime, in seconds, that an availability allows in a month.
 *
 * downtime = (1 − A) · days · 86,400 s. A month has 30 days unless `daysPerMonth` says otherwise.
 *
 * @throws TypeError or RangeError for a level that is not one fraction, or days that are not finite and
 * above 0.
 * Source: B. Beyer et al. (eds), *Site Reliability Engineering* (2016), appendix A.
 */
export function downtimePerMonth(options: Level & { readonly daysPerMonth?: number }): number {
  checkLevel("options", options);
  const { daysPerMonth = 30 } = options;
  checkPositive("daysPerMonth", daysPerMonth);
  return unavailabilityOf(options) * (daysPerMonth * 86_400);
}
