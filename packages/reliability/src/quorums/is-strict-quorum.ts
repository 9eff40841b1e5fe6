import { checkOptions } from "../input/check-options.ts";
import { checkQuorumSizes, type QuorumSizes } from "./quorum-sizes.ts";

/**
 * Whether every set of `r` nodes that answers a read shares a node with every set of `w` nodes that
 * acknowledged a write.
 *
 * True where r + w > n. A read then meets every write that was acknowledged before it began, as long as the
 * quorums are drawn from the same n nodes (no sloppy quorum, no change of membership) and versions are ordered
 * correctly. It says nothing of a write that was given up after reaching some nodes.
 *
 * @throws TypeError or RangeError for sizes that are not whole or not from 1 to n.
 * Source: D. K. Gifford, "Weighted voting for replicated data", SOSP 1979.
 */
export function isStrictQuorum(sizes: QuorumSizes): boolean {
  checkOptions("options", sizes);
  checkQuorumSizes(sizes);
  return sizes.r + sizes.w > sizes.n;
}
