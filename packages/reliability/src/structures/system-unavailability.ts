import type { Block } from "./block.ts";
import { blockProbability } from "./block-probability.ts";

/**
 * The unavailability of a block tree of any shape, from the unavailabilities of its independent units.
 * Returns a fraction from 0 to 1; small results keep their relative precision.
 *
 * @throws TypeError or RangeError, with the path of the block, for a block without parts, a `k` outside
 * 1 … n, a unit without exactly one fraction, or a tree that does not end.
 * Source: M. L. Shooman, *Reliability of Computer Systems and Networks* (2002), chapter 3.
 */
export function systemUnavailability(tree: Block): number {
  return blockProbability(tree, "down");
}
