import { raidMttdl, type DiskGroup, type RaidMttdl } from "./array-of-disks.ts";

/**
 * The mean time to data loss, in hours, of one group of disks that can do without any one of them (RAID 5).
 *
 * The textbook's MTBF² / (n(n − 1) · MTTR), and beside it the chain's ((2n − 1)λ + μ) / (n(n − 1)λ²). Of several
 * groups the first loss comes sooner: divide by the number of groups. A read error during the rebuild loses data
 * without a second failure, and is left out: see `rebuildReadErrorProbability`.
 *
 * @throws TypeError or RangeError for disks that are not a whole number from 2 to 1,000, or mean times that are not
 * finite and above 0.
 * Source: D. A. Patterson, G. Gibson and R. H. Katz, "A Case for Redundant Arrays of Inexpensive Disks (RAID)",
 * SIGMOD 1988.
 */
export function raid5Mttdl(group: DiskGroup): RaidMttdl {
  return raidMttdl(group, 1);
}
