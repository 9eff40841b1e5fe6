import { checkCount } from "../input/check-count.ts";
import { checkCarriedLoad, type CarriedLoad } from "./carried-load.ts";

/**
 * How full the surviving units of a fleet are after some have failed, if the load is spread evenly over them.
 *
 * u = load / ((n − k)·capacity) for n units of which k (`failures`) have failed; 0 failures give the
 * utilisation now. Above 1, the survivors cannot carry the load: queues grow, or requests are shed.
 *
 * @throws TypeError or RangeError for a load or capacity that is not finite and above 0, counts that are not
 * whole, or failures that are not from 0 to n − 1.
 * Source: the definition of utilisation.
 */
export function utilisationAfterFailures(
  options: CarriedLoad & { readonly n: number; readonly failures: number },
): number {
  checkCarriedLoad(options);
  const { load, capacityPerUnit, n, failures } = options;
  checkCount("n", n, { min: 1 });
  checkCount("failures", failures, { min: 0, max: n - 1 });
  return load / capacityPerUnit / (n - failures);
}
