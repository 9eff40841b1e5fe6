import { checkCount } from "../input/check-count.ts";
import { checkOptions } from "../input/check-options.ts";

/** Requests go to `n` nodes at once, and the `k`-th answer completes the operation. */
export interface FastestOf {
  readonly n: number;
  readonly k: number;
}

/** Refuses counts that are not whole or not 1 ≤ k ≤ n. */
export function checkFastestOf(fastest: FastestOf): void {
  checkOptions("options", fastest);
  checkCount("n", fastest.n, { min: 1 });
  checkCount("k", fastest.k, { min: 1, max: fastest.n });
}

/** The samples in rising order, in a copy. */
export function rising(samples: readonly number[]): Float64Array {
  return Float64Array.from(samples).sort();
}
