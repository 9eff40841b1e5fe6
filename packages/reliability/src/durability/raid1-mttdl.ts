import { checkOptions } from "../input/check-options.ts";
import { raidMttdl, type Disk, type RaidMttdl } from "./array-of-disks.ts";

/**
 * The mean time to data loss, in hours, of a mirrored pair of disks (RAID 1).
 *
 * The textbook's MTBF² / (2 · MTTR), and beside it the chain's (3λ + μ) / 2λ², which is longer by 1.5 · MTBF. Of
 * several pairs the first loss comes sooner: divide by the number of pairs. One object, so that both are seen
 * together. Read errors and common causes are left out.
 *
 * @throws TypeError or RangeError for mean times that are not finite and above 0.
 * Source: D. A. Patterson, G. Gibson and R. H. Katz, "A Case for Redundant Arrays of Inexpensive Disks (RAID)",
 * SIGMOD 1988, first level RAID; K. S. Trivedi, *Probability and Statistics with Reliability, Queuing, and Computer
 * Science Applications*, second edition (2002), chapter 8, for the chain.
 */
export function raid1Mttdl(disk: Disk): RaidMttdl {
  checkOptions("options", disk);
  return raidMttdl({ disks: 2, mtbfHours: disk.mtbfHours, mttrHours: disk.mttrHours }, 1);
}
