import { checkCount } from "../input/check-count.ts";
import { checkOptions } from "../input/check-options.ts";

/**
 * How many of `n` nodes may answer anything at all, lies that differ from asker to asker included, while the
 * others still agree.
 *
 * f = ⌊(n − 1)/3⌋, from n ≥ 3f + 1. Holds for messages without signatures, and for agreement over a network
 * without time bounds even with them.
 *
 * @throws TypeError or RangeError for n that is not a whole number of at least 1.
 * Source: M. Pease, R. Shostak and L. Lamport, "Reaching agreement in the presence of faults", Journal of the
 * ACM 27 (1980); M. Castro and B. Liskov, "Practical Byzantine fault tolerance", OSDI 1999.
 */
export function byzantineTolerance(nodes: { readonly n: number }): number {
  checkOptions("options", nodes);
  checkCount("n", nodes.n, { min: 1 });
  return Math.floor((nodes.n - 1) / 3);
}
