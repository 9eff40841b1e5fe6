import { checkFraction } from "../input/check-fraction.ts";
import { checkOptions } from "../input/check-options.ts";
import { availabilityOf, checkLevel, unavailabilityOf, type Level } from "../input/level.ts";

/** A primary that serves, and a standby that takes over where the failover works. */
export interface StandbyPair {
  /** How available the primary is by itself. */
  readonly primary: Level;
  /** How available the standby is when it is needed. */
  readonly standby: Level;
  /** The probability, from 0 to 1, that a failure of the primary is noticed and the failover succeeds. */
  readonly coverage: number;
}

/** Refuses anything but two levels and a fraction `coverage`. */
export function checkStandbyPair(pair: StandbyPair): void {
  checkOptions("options", pair);
  checkLevel("primary", pair.primary);
  checkLevel("standby", pair.standby);
  checkFraction("coverage", pair.coverage);
}

/** The fraction of time that the standby saves: the primary is down, the failover works, the standby is up. */
export function savedByStandby({ primary, standby, coverage }: StandbyPair): number {
  return unavailabilityOf(primary) * coverage * availabilityOf(standby);
}

/** The fraction of time that the standby does not save: the failover fails, or it works and finds it down. */
export function lostInSpite({ primary, standby, coverage }: StandbyPair): number {
  return unavailabilityOf(primary) * (1 - coverage + coverage * unavailabilityOf(standby));
}
