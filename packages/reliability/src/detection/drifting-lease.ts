import { checkFraction } from "../input/check-fraction.ts";
import { checkOptions } from "../input/check-options.ts";
import { checkPositive } from "../input/check-positive.ts";

/**
 * A lease between two nodes, each of which measures it with a clock of its own. In a second, a clock with the
 * drift rate ρ advances by 1 − ρ to 1 + ρ seconds; ordinary clocks keep ρ below 0.0002.
 */
export interface DriftingLease {
  readonly leaseSec: number;
  readonly holderDriftRate: number;
  readonly waiterDriftRate: number;
}

/** Refuses a lease that is not above 0 and drift rates that are not fractions. */
export function checkDriftingLease(lease: DriftingLease): void {
  checkOptions("options", lease);
  checkPositive("leaseSec", lease.leaseSec);
  checkFraction("holderDriftRate", lease.holderDriftRate);
  checkFraction("waiterDriftRate", lease.waiterDriftRate);
}
