import { availabilityOf, unavailabilityOf } from "../input/level.ts";
import { binomialTail } from "../probability/binomial-tail.ts";
import { checkReadQuorum, type ReadQuorum } from "./quorum-sizes.ts";

/**
 * How often a read can be answered, when `n` equal, independent nodes keep a copy and `r` of them must
 * answer: the fraction of time in which at least r nodes are up.
 *
 * A = Σ C(n, j) Aʲ (1 − A)ⁿ⁻ʲ for j from r to n. Takes and returns fractions from 0 to 1. Only the nodes
 * count here: a network that splits can leave r of them up and out of reach.
 *
 * @throws TypeError or RangeError for counts that are not whole or not 1 ≤ r ≤ n, and for a level that is
 * not one fraction.
 * Source: the binomial sum; quorums of r among n copies: D. K. Gifford, "Weighted voting for replicated
 * data", SOSP 1979, with one vote a copy.
 */
export function quorumReadAvailability(quorum: ReadQuorum): number {
  checkReadQuorum(quorum);
  return binomialTail(quorum.n, quorum.r, availabilityOf(quorum), unavailabilityOf(quorum));
}
