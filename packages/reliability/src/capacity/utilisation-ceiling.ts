import { checkCount } from "../input/check-count.ts";
import { checkOptions } from "../input/check-options.ts";

/**
 * How much of its units' capacity a fleet may use, if the rest is to carry everything after some have failed.
 *
 * u = (n − k) / n for n units of which k may fail (`failures`): two of three for one failure, one of three
 * for two. It bounds the utilisation before the failure; after it, the survivors are full. Returns a
 * fraction from 0 to 1.
 *
 * @throws TypeError or RangeError for counts that are not whole, fewer than one unit, or failures that are
 * not from 0 to n − 1.
 * Source: n·u·capacity, spread over n − k units, must be at most their capacity.
 */
export function utilisationCeiling(options: { readonly n: number; readonly failures: number }): number {
  checkOptions("options", options);
  const { n, failures } = options;
  checkCount("n", n, { min: 1 });
  checkCount("failures", failures, { min: 0, max: n - 1 });
  return (n - failures) / n;
}
