import { checkCount } from "../input/check-count.ts";
import { checkOptions } from "../input/check-options.ts";

/**
 * The smallest number of nodes that is more than half of `n`: any two majorities share a node.
 *
 * ⌊n/2⌋ + 1. Four nodes need three votes, so a fourth node adds a node that must agree and tolerates no more
 * failures than three.
 *
 * @throws TypeError or RangeError for n that is not a whole number of at least 1.
 * Source: R. H. Thomas, "A majority consensus approach to concurrency control for multiple copy databases",
 * ACM TODS 4 (1979).
 */
export function majority(nodes: { readonly n: number }): number {
  checkOptions("options", nodes);
  checkCount("n", nodes.n, { min: 1 });
  return Math.floor(nodes.n / 2) + 1;
}
