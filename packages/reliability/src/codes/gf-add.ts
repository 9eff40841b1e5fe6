import { checkByte } from "../input/check-bytes.ts";
import { checkOptions } from "../input/check-options.ts";

/** Two elements of GF(256): whole numbers from 0 to 255. */
export interface TwoElements {
  readonly a: number;
  readonly b: number;
}

/**
 * The sum of two elements of GF(256), which is also their difference: the exclusive or of their bits.
 *
 * a + b = a ⊕ b. Takes and returns whole numbers from 0 to 255.
 *
 * @throws TypeError or RangeError for anything but two whole numbers from 0 to 255.
 * Source: H. P. Anvin, *The mathematics of RAID-6* (2004 and later), section 2.
 */
export function gfAdd(options: TwoElements): number {
  checkElements(options);
  return options.a ^ options.b;
}

/** Refuses anything but two whole numbers from 0 to 255. */
export function checkElements(options: TwoElements): void {
  checkOptions("options", options);
  checkByte("a", options.a);
  checkByte("b", options.b);
}
