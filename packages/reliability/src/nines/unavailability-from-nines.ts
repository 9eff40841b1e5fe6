import { checkNotNegative } from "../input/check-not-negative.ts";
import { checkOptions } from "../input/check-options.ts";

/**
 * The unavailability that has this many nines: 3 gives 0.001. The number need not be whole.
 *
 * U = 10^(−nines), a fraction from 0 to 1.
 *
 * @throws TypeError or RangeError for anything but a finite number of at least 0.
 * Source: the inverse of `nines`.
 */
export function unavailabilityFromNines(options: { readonly nines: number }): number {
  checkOptions("options", options);
  checkNotNegative("nines", options.nines);
  return Math.pow(10, -options.nines);
}
