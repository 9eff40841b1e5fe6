import { checkLevel, unavailabilityOf, type Level } from "../input/level.ts";

/**
 * The downtime, in seconds, that an availability allows in a day: (1 − A) · 86,400 s.
 *
 * @throws TypeError or RangeError for a level that is not one fraction.
 * Source: B. Beyer et al. (eds), *Site Reliability Engineering* (2016), appendix A.
 */
export function downtimePerDay(level: Level): number {
  checkLevel("options", level);
  return unavailabilityOf(level) * 86_400;
}
