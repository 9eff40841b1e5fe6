import { inverse, product } from "./gf256.ts";
import { checkElements, type TwoElements } from "./gf-add.ts";

/**
 * The quotient of two elements of GF(256) with the polynomial 0x11d: what, multiplied by `b`, gives `a`.
 *
 * a / b = 2^(log a − log b). Takes and returns whole numbers from 0 to 255.
 *
 * @throws TypeError or RangeError for anything but two whole numbers from 0 to 255 of which `b` is not 0.
 * Source: H. P. Anvin, *The mathematics of RAID-6* (2004 and later), section 2.
 */
export function gfDivide(options: TwoElements): number {
  checkElements(options);
  const { a, b } = options;
  if (b === 0) throw new RangeError("b is 0, but must be a whole number from 1 to 255");
  return product(a, inverse(b));
}
