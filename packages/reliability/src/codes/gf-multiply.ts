import { product } from "./gf256.ts";
import { checkElements, type TwoElements } from "./gf-add.ts";

/**
 * The product of two elements of GF(256): polynomials with bits as coefficients, multiplied and reduced by
 * x⁸ + x⁴ + x³ + x² + 1 (0x11d), as RAID 6 does. Other uses of GF(256) reduce by another polynomial: AES by 0x11b.
 *
 * a · b = 2^(log a + log b). Takes and returns whole numbers from 0 to 255.
 *
 * @throws TypeError or RangeError for anything but two whole numbers from 0 to 255.
 * Source: H. P. Anvin, *The mathematics of RAID-6* (2004 and later), section 2.
 */
export function gfMultiply(options: TwoElements): number {
  checkElements(options);
  return product(options.a, options.b);
}
