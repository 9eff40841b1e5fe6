import { raidMttdl, type DiskGroup, type RaidMttdl } from "./array-of-disks.ts";

/**
 * The mean time to data loss, in hours, of one group of disks that can do without any two of them (RAID 6).
 *
 * The textbook's MTBF³ / (n(n − 1)(n − 2) · MTTR²), and beside it the chain's. Both rebuild one disk after the other;
 * where two are rebuilt at once the textbook's is twice as long, and `mttdl` gives the chain. Of several groups the
 * first loss comes sooner: divide by the number of groups.
 *
 * @throws TypeError or RangeError for disks that are not a whole number from 3 to 1,000, or mean times that are not
 * finite and above 0.
 * Source: the formula of D. A. Patterson, G. Gibson and R. H. Katz, "A Case for Redundant Arrays of Inexpensive Disks
 * (RAID)", SIGMOD 1988, with one more failure; P. M. Chen, E. K. Lee, G. A. Gibson, R. H. Katz and D. A. Patterson,
 * "RAID: High-Performance, Reliable Secondary Storage", ACM Computing Surveys 26 (1994), on P + Q redundancy.
 */
export function raid6Mttdl(group: DiskGroup): RaidMttdl {
  return raidMttdl(group, 2);
}
