import { checkDriftingLease, type DriftingLease } from "./drifting-lease.ts";

/**
 * How long the holder of a lease may act on it, by its own clock and from when it sent the request, if the other
 * side waits no longer than the length of the lease by its own clock.
 *
 * lease (1 − ρ_h)/(1 + ρ_w), in seconds: the same rule as `leaseSafeWait`, with the margin taken by the holder
 * rather than by the waiter. One side must take it; taking it on both wastes time and harms nothing.
 *
 * @throws TypeError or RangeError for a lease that is not a finite number above 0, and for drift rates that are
 * not fractions.
 * Source: derived from bounded drift as in `leaseSafeWait`; C. G. Gray and D. R. Cheriton, "Leases: an efficient
 * fault-tolerant mechanism for distributed file cache consistency", SOSP 1989.
 */
export function leaseSafeUse(lease: DriftingLease): number {
  checkDriftingLease(lease);
  return (lease.leaseSec * (1 - lease.holderDriftRate)) / (1 + lease.waiterDriftRate);
}
