import { checkCount } from "../input/check-count.ts";
import { checkOptions } from "../input/check-options.ts";

/**
 * Whether any two sets of `w` nodes out of `n` share a node, so that two writes at the same time cannot both
 * be acknowledged without some node seeing both.
 *
 * True where 2w > n, that is, where w is a majority. Where it is false, two sides of a split network can
 * each go on acknowledging writes.
 *
 * @throws TypeError or RangeError for sizes that are not whole or not 1 ≤ w ≤ n.
 * Source: D. K. Gifford, "Weighted voting for replicated data", SOSP 1979; R. H. Thomas, "A majority
 * consensus approach to concurrency control for multiple copy databases", ACM TODS 4 (1979).
 */
export function isWriteSafeQuorum(sizes: { readonly n: number; readonly w: number }): boolean {
  checkOptions("options", sizes);
  checkCount("n", sizes.n, { min: 1 });
  checkCount("w", sizes.w, { min: 1, max: sizes.n });
  return 2 * sizes.w > sizes.n;
}
