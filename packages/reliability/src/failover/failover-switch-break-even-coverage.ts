import { checkOptions } from "../input/check-options.ts";
import { availabilityOf, checkLevel, unavailabilityOf, type Level } from "../input/level.ts";
import { breakEvenCoverage } from "./break-even-coverage.ts";

/**
 * The coverage that a failover needs to make good what its switch costs: with less, the primary alone, without
 * switch or standby, is up more of the time.
 *
 * c = a·(1 − s) / (s·(1 − a)·b). Above 1, no coverage is enough, and Infinity where there is nothing that a
 * standby could save. 0 where the switch costs nothing. Takes fractions from 0 to 1.
 *
 * @throws TypeError or RangeError for levels that are not one fraction each.
 * Source: `failoverSwitch` set equal to the primary's availability and solved for the coverage.
 */
export function failoverSwitchBreakEvenCoverage(pair: {
  readonly primary: Level;
  readonly standby: Level;
  readonly switch: Level;
}): number {
  checkOptions("options", pair);
  checkLevel("primary", pair.primary);
  checkLevel("standby", pair.standby);
  checkLevel("switch", pair.switch);
  return breakEvenCoverage({
    harm: availabilityOf(pair.primary) * unavailabilityOf(pair.switch),
    savedAtFullCoverage:
      availabilityOf(pair.switch) * unavailabilityOf(pair.primary) * availabilityOf(pair.standby),
  });
}
