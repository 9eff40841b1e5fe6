import { checkCount } from "../input/check-count.ts";
import { checkCarriedLoad, type CarriedLoad } from "./carried-load.ts";
import { wholeUnits } from "./whole-units.ts";

/**
 * How many units carry a load with `spares` units to spare: N + M.
 *
 * N = ⌈load / capacity⌉, the units that must work, and M spares beside them. Load and capacity are in the
 * same measure. A quotient within 1e-12 of a whole number counts as whole, so that three times 0.7 takes
 * three units and not four.
 *
 * @throws TypeError or RangeError for a load or capacity that is not finite and above 0, or spares that are
 * not a whole number of at least 0.
 * Source: the definition of N + M redundancy.
 */
export function unitsNeeded(options: CarriedLoad & { readonly spares: number }): number {
  checkCarriedLoad(options);
  checkCount("spares", options.spares, { min: 0 });
  return wholeUnits(options.load, options.capacityPerUnit) + options.spares;
}
