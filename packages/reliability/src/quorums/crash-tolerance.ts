import { checkCount } from "../input/check-count.ts";
import { checkOptions } from "../input/check-options.ts";

/**
 * How many of `n` nodes may crash, or be out of reach, while a majority is left to go on.
 *
 * f = ⌊(n − 1)/2⌋, from n ≥ 2f + 1. Nodes that crash stop; nodes that answer wrongly are another matter, see
 * `byzantineTolerance`.
 *
 * @throws TypeError or RangeError for n that is not a whole number of at least 1.
 * Source: L. Lamport, "The part-time parliament", ACM TOCS 16 (1998), which needs a majority; D. Ongaro and
 * J. Ousterhout, "In search of an understandable consensus algorithm", USENIX ATC 2014.
 */
export function crashTolerance(nodes: { readonly n: number }): number {
  checkOptions("options", nodes);
  checkCount("n", nodes.n, { min: 1 });
  return Math.floor((nodes.n - 1) / 2);
}
