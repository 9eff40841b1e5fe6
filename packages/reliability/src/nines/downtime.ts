import { checkPositive } from "../input/check-positive.ts";
import { checkLevel, unavailabilityOf, type Level } from "../input/level.ts";

/**
 * The downtime, in seconds, that an availability allows in a period of `periodSec` seconds.
 *
 * downtime = (1 − A) · period.
 *
 * @throws TypeError or RangeError for a level that is not one fraction, or a period that is not finite and
 * above 0.
 * Source: B. Beyer et al. (eds), *Site Reliability Engineering* (2016), appendix A.
 */
export function downtime(options: Level & { readonly periodSec: number }): number {
  checkLevel("options", options);
  checkPositive("periodSec", options.periodSec);
  return unavailabilityOf(options) * options.periodSec;
}
