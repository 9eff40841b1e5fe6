import { checkCount } from "../input/check-count.ts";
import { checkFraction } from "../input/check-fraction.ts";
import { checkNotNegative } from "../input/check-not-negative.ts";
import { checkOptions } from "../input/check-options.ts";
import { checkPositive } from "../input/check-positive.ts";

/** The most units that the formulas of standby take. */
export const STANDBY_UNITS_MAX = 1_000;

/** Equal units of which one serves and the others stand by; none is repaired. */
export interface StandbyUnits {
  /** How many units there are, the serving one included: a whole number from 1 to 1,000. */
  readonly n: number;
  /** How long a unit that serves lasts, on average: hours above 0. */
  readonly mttfHours: number;
  /**
   * How often a unit that stands by fails, as a fraction of how often a serving one does: 1 for hot standby, 0
   * for cold, between them for warm.
   */
  readonly dormancy: number;
}

/** Standby units, and the age at which they are looked at. */
export type StandbyUnitsInTime = StandbyUnits & {
  /** The time since all units were new: hours, 0 or more. */
  readonly timeHours: number;
};

/** Refuses a number of units, a lifetime or a dormancy that makes no sense. */
export function checkStandbyUnits(units: StandbyUnits): void {
  checkOptions("options", units);
  checkCount("n", units.n, { min: 1, max: STANDBY_UNITS_MAX });
  checkPositive("mttfHours", units.mttfHours);
  checkFraction("dormancy", units.dormancy);
}

/** Refuses the same, and a time that is negative or infinite. */
export function checkStandbyUnitsInTime(units: StandbyUnitsInTime): void {
  checkStandbyUnits(units);
  checkNotNegative("timeHours", units.timeHours);
}
