import { birthDeathClimb } from "../probability/birth-death.ts";
import { checkRepairedStore, type RepairedStore } from "./stored-units.ts";

/**
 * The mean time to data loss, in hours, of data of which any `k` of `n` units are enough: copies or an erasure
 * code, from all units being good.
 *
 * A Markov chain counts lost units i: i → i + 1 with (n − i)/MTBF, and i → i − 1 with 1/MTTR where repairs come
 * one after the other, or with i/MTTR where they go on in parallel. The data is gone at i = n − k + 1, for ever:
 * MTTDL = Σ Tᵢ, Tᵢ = (1 + repair(i) · Tᵢ₋₁) / loss(i). Found without a subtraction, for any rates; Infinity where
 * it is beyond the largest number.
 *
 * Left out: units that are lost together (a rack, a batch, a faulty program, a deletion that is replicated), and
 * read errors met while a unit is restored. Times are exponential. So it is a ceiling, seldom a forecast.
 *
 * @throws TypeError or RangeError for counts that are not whole or not 1 ≤ k ≤ n ≤ 1,000, mean times that are not
 * finite and above 0, or repairs that are neither "one" nor "parallel".
 * Source: J. E. Angus, "On computing MTBF for a k-out-of-n:G repairable system", IEEE Transactions on Reliability 37
 * (1988), for repairs in parallel; K. S. Trivedi, *Probability and Statistics with Reliability, Queuing, and Computer
 * Science Applications*, second edition (2002), chapter 8.
 */
export function mttdl(store: RepairedStore): number {
  checkRepairedStore(store);
  const { n, k, mtbfHours, mttrHours, repairs } = store;
  const isParallel = repairs === "parallel";
  return birthDeathClimb(
    n - k + 1,
    (lost) => (n - lost) / mtbfHours,
    (lost) => (isParallel ? lost : 1) / mttrHours,
  ).total;
}
