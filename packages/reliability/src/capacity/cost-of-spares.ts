import { checkCount } from "../input/check-count.ts";
import { checkOptions } from "../input/check-options.ts";

/**
 * What a fleet with spares costs, as a multiple of what it would cost without.
 *
 * (N + M) / N for N `needed` units and M `spares`: twice for one and one, 1.1 times for ten and one. So one
 * spare costs less the more units share it. Units cost the same, whether they serve or wait.
 *
 * @throws TypeError or RangeError for needed units that are not a whole number of at least 1, or spares that
 * are not one of at least 0.
 * Source: the definition of N + M redundancy.
 */
export function costOfSpares(options: { readonly needed: number; readonly spares: number }): number {
  checkOptions("options", options);
  const { needed, spares } = options;
  checkCount("needed", needed, { min: 1 });
  checkCount("spares", spares, { min: 0 });
  return (needed + spares) / needed;
}
