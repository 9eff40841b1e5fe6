import { availabilityOf, unavailabilityOf } from "../input/level.ts";
import { binomialTail } from "../probability/binomial-tail.ts";
import { checkWriteQuorum, type WriteQuorum } from "./quorum-sizes.ts";

/**
 * How often a write cannot be acknowledged, when `n` equal, independent nodes keep a copy and `w` of them
 * must acknowledge: the fraction of time in which n − w + 1 or more nodes are down.
 *
 * U = Σ C(n, j) Uʲ (1 − U)ⁿ⁻ʲ for j from n − w + 1 to n. Takes and returns fractions from 0 to 1; small
 * results keep their relative precision.
 *
 * @throws TypeError or RangeError for counts that are not whole or not 1 ≤ w ≤ n, and for a level that is
 * not one fraction.
 * Source: the binomial sum; quorums of w among n copies: D. K. Gifford, "Weighted voting for replicated
 * data", SOSP 1979, with one vote a copy.
 */
export function quorumWriteUnavailability(quorum: WriteQuorum): number {
  checkWriteQuorum(quorum);
  return binomialTail(quorum.n, quorum.n - quorum.w + 1, unavailabilityOf(quorum), availabilityOf(quorum));
}
