import { availabilityOf, unavailabilityOf } from "../input/level.ts";
import { binomialTail } from "../probability/binomial-tail.ts";
import { checkReadQuorum, type ReadQuorum } from "./quorum-sizes.ts";

/**
 * How often a read cannot be answered, when `n` equal, independent nodes keep a copy and `r` of them must
 * answer: the fraction of time in which n − r + 1 or more nodes are down.
 *
 * U = Σ C(n, j) Uʲ (1 − U)ⁿ⁻ʲ for j from n − r + 1 to n. Takes and returns fractions from 0 to 1; small
 * results keep their relative precision.
 *
 * @throws TypeError or RangeError for counts that are not whole or not 1 ≤ r ≤ n, and for a level that is
 * not one fraction.
 * Source: the binomial sum; quorums of r among n copies: D. K. Gifford, "Weighted voting for replicated
 * data", SOSP 1979, with one vote a copy.
 */
export function quorumReadUnavailability(quorum: ReadQuorum): number {
  checkReadQuorum(quorum);
  return binomialTail(quorum.n, quorum.n - quorum.r + 1, unavailabilityOf(quorum), availabilityOf(quorum));
}
