import { checkOptions } from "../input/check-options.ts";
import { checkPositive } from "../input/check-positive.ts";

/** A load and what one unit can carry of it, both in the same measure, such as requests per second. */
export interface CarriedLoad {
  /** The load at its peak, above 0: the average hides the hour in which units are missing. */
  readonly load: number;
  /** What one unit carries at the utilisation that is acceptable: above 0. */
  readonly capacityPerUnit: number;
}

/** Refuses a load or a capacity that is not finite and above 0. */
export function checkCarriedLoad(options: CarriedLoad): void {
  checkOptions("options", options);
  checkPositive("load", options.load);
  checkPositive("capacityPerUnit", options.capacityPerUnit);
}
