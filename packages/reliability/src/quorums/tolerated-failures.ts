import { checkOptions } from "../input/check-options.ts";
import { checkQuorumSizes, type QuorumSizes } from "./quorum-sizes.ts";

/**
 * How many nodes may be down before reads stop, and before writes stop. Two numbers, because raising one
 * quorum to make copies meet costs its own kind of request alone.
 *
 * Reads: n − r. Writes: n − w. Both are counts of nodes.
 *
 * @throws TypeError or RangeError for sizes that are not whole or not from 1 to n.
 * Source: D. K. Gifford, "Weighted voting for replicated data", SOSP 1979, with one vote a copy.
 */
export function toleratedFailures(sizes: QuorumSizes): { readonly reads: number; readonly writes: number } {
  checkOptions("options", sizes);
  checkQuorumSizes(sizes);
  return { reads: sizes.n - sizes.r, writes: sizes.n - sizes.w };
}
