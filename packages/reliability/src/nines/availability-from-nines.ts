import { unavailabilityFromNines } from "./unavailability-from-nines.ts";

/**
 * The availability that has this many nines: 3 gives 0.999. The number need not be whole.
 *
 * A = 1 − 10^(−nines), a fraction from 0 to 1. Beyond about 16 nines it rounds to 1;
 * `unavailabilityFromNines` does not.
 *
 * @throws TypeError or RangeError for anything but a finite number of at least 0.
 * Source: the inverse of `nines`.
 */
export function availabilityFromNines(options: { readonly nines: number }): number {
  return 1 - unavailabilityFromNines(options);
}
