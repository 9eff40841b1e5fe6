import { checkDriftingLease, type DriftingLease } from "./drifting-lease.ts";

/**
 * How long a node must wait, by its own clock, from the moment it granted or last renewed another's lease until
 * it may be sure that the holder has stopped using it.
 *
 * lease (1 + ρ_w)/(1 − ρ_h), in seconds. The holder counts the lease from when it *sent* the request, which is
 * before the grant. Its clock may be slow, so it may go on for lease/(1 − ρ_h) of real time; the waiter's may be
 * fast, so that a wait of T lasts only T/(1 + ρ_w). Counted from the receipt of the answer instead, the lease
 * would outlast every such wait. Infinite where the holder's clock may stand still. A pause of the holder
 * between its check and its act is not covered by any wait: that takes fencing.
 *
 * @throws TypeError or RangeError for a lease that is not a finite number above 0, and for drift rates that are
 * not fractions.
 * Source: derived above from bounded drift; C. G. Gray and D. R. Cheriton, "Leases: an efficient fault-tolerant
 * mechanism for distributed file cache consistency", SOSP 1989, on clocks that drift.
 */
export function leaseSafeWait(lease: DriftingLease): number {
  checkDriftingLease(lease);
  return (lease.leaseSec * (1 + lease.waiterDriftRate)) / (1 - lease.holderDriftRate);
}
