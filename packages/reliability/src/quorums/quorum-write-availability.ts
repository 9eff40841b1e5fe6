import { availabilityOf, unavailabilityOf } from "../input/level.ts";
import { binomialTail } from "../probability/binomial-tail.ts";
import { checkWriteQuorum, type WriteQuorum } from "./quorum-sizes.ts";

/**
 * How often a write can be acknowledged, when `n` equal, independent nodes keep a copy and `w` of them
 * must acknowledge: the fraction of time in which at least w nodes are up.
 *
 * A = Σ C(n, j) Aʲ (1 − A)ⁿ⁻ʲ for j from w to n. Takes and returns fractions from 0 to 1. The quorum is the
 * strict one: a sloppy quorum also counts nodes that keep no copy, is up more often, and promises less.
 *
 * @throws TypeError or RangeError for counts that are not whole or not 1 ≤ w ≤ n, and for a level that is
 * not one fraction.
 * Source: the binomial sum; quorums of w among n copies: D. K. Gifford, "Weighted voting for replicated
 * data", SOSP 1979, with one vote a copy.
 */
export function quorumWriteAvailability(quorum: WriteQuorum): number {
  checkWriteQuorum(quorum);
  return binomialTail(quorum.n, quorum.w, availabilityOf(quorum), unavailabilityOf(quorum));
}
