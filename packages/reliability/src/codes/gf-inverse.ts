import { checkCount } from "../input/check-count.ts";
import { checkOptions } from "../input/check-options.ts";
import { inverse } from "./gf256.ts";

/**
 * The inverse of an element of GF(256) with the polynomial 0x11d: what, multiplied by it, gives 1.
 *
 * 1 / a = 2^(255 − log a). Takes and returns whole numbers from 1 to 255.
 *
 * @throws TypeError or RangeError for anything but a whole number from 1 to 255: 0 has no inverse.
 * Source: H. P. Anvin, *The mathematics of RAID-6* (2004 and later), section 2.
 */
export function gfInverse(options: { readonly a: number }): number {
  checkOptions("options", options);
  checkCount("a", options.a, { min: 1, max: 255 });
  return inverse(options.a);
}
