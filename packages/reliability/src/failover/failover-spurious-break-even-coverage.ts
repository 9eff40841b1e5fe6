import { checkOptions } from "../input/check-options.ts";
import { availabilityOf, checkLevel, unavailabilityOf, type Level } from "../input/level.ts";
import { breakEvenCoverage } from "./break-even-coverage.ts";
import { checkSpurious, lostToSpurious, type SpuriousFailovers } from "./jumpy-pair.ts";

/**
 * The coverage that a failover needs to make good its own false alarms: with less, the primary alone is up
 * more of the time.
 *
 * c = a·q·(1 − x) / ((1 − a)·b). Above 1, no coverage is enough, and Infinity where there is nothing that a
 * standby could save. 0 where spurious failovers do no harm. Takes fractions from 0 to 1; `harmless` is 0
 * where it is not given.
 *
 * @throws TypeError or RangeError for levels that are not one fraction each, or another value that is none.
 * Source: `failoverSpurious` set equal to the primary's availability and solved for the coverage.
 */
export function failoverSpuriousBreakEvenCoverage(
  pair: SpuriousFailovers & { readonly primary: Level; readonly standby: Level },
): number {
  checkOptions("options", pair);
  checkLevel("primary", pair.primary);
  checkLevel("standby", pair.standby);
  checkSpurious(pair);
  return breakEvenCoverage({
    harm: lostToSpurious(pair),
    savedAtFullCoverage: unavailabilityOf(pair.primary) * availabilityOf(pair.standby),
  });
}
