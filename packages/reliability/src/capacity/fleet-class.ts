import { checkCount } from "../input/check-count.ts";
import { checkCarriedLoad, type CarriedLoad } from "./carried-load.ts";
import { wholeUnits } from "./whole-units.ts";

/** What a running fleet is, in the words of N + M. */
export interface FleetClass {
  /** N: how many units the load takes. */
  readonly needed: number;
  /** M: how many units may fail before the rest cannot carry the load; below 0, so many are missing already. */
  readonly spares: number;
  /** "N+0", "N+1", …; "N-1", "N-2", … for a fleet that cannot carry its load now. */
  readonly label: string;
}

/**
 * What a running fleet of `n` units is at its present load: N+1, N+0, or too small.
 *
 * N = ⌈load / capacity⌉ and M = n − N. It goes by the load, not by the number of units: three units under
 * 2.1 units' load are N+0, for what is left over is less than a unit and spares nothing. A fleet that cannot
 * carry its load now is N-1 if one more unit would do. A quotient within 1e-12 of a whole number counts as
 * whole. One object, because the label is the two numbers in words.
 *
 * @throws TypeError or RangeError for a load or capacity that is not finite and above 0, or n that is not a
 * whole number of at least 1.
 * Source: the definition of N + M redundancy.
 */
export function fleetClass(options: CarriedLoad & { readonly n: number }): FleetClass {
  checkCarriedLoad(options);
  checkCount("n", options.n, { min: 1 });
  const needed = wholeUnits(options.load, options.capacityPerUnit);
  const spares = options.n - needed;
  return { needed, spares, label: spares < 0 ? `N-${-spares}` : `N+${spares}` };
}
