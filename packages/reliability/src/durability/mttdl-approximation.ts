import { checkRepairedStore, type RepairedStore } from "./stored-units.ts";

/**
 * The mean time to data loss, in hours, by the formula that textbooks print, for repairs that are quick beside
 * the time between losses.
 *
 * MTTDL ≈ MTBFᵐ⁺¹ / (n(n − 1)…k · MTTRᵐ) with m = n − k units that may be lost, and m! times that where repairs go
 * on in parallel. It is the largest term of the sum of `mttdl`, whose other terms are positive: the true mean is
 * always longer, with one spare unit by the part (2n − 1) · MTTR / MTBF. Where units fail as fast as they are restored
 * the formula says nothing.
 *
 * @throws TypeError or RangeError for counts that are not whole or not 1 ≤ k ≤ n ≤ 1,000, mean times that are not
 * finite and above 0, or repairs that are neither "one" nor "parallel".
 * Source: D. A. Patterson, G. Gibson and R. H. Katz, "A Case for Redundant Arrays of Inexpensive Disks (RAID)",
 * SIGMOD 1988, for m = 1; the same step repeated for more.
 */
export function mttdlApproximation(store: RepairedStore): number {
  checkRepairedStore(store);
  const { n, k, mtbfHours, mttrHours, repairs } = store;
  const isParallel = repairs === "parallel";
  let hours = mtbfHours / n;
  for (let lost = 1; lost <= n - k; lost++) {
    hours *= ((isParallel ? lost : 1) / (n - lost)) * (mtbfHours / mttrHours);
  }
  return hours;
}
