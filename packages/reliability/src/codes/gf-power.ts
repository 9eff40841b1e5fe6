import { checkByte } from "../input/check-bytes.ts";
import { checkCount } from "../input/check-count.ts";
import { checkOptions } from "../input/check-options.ts";
import { EXP, LOG } from "./gf256.ts";

/** An element of GF(256) and a power. */
export interface ElementToPower {
  /** A whole number from 0 to 255. */
  readonly a: number;
  /** A whole number of at least 0. */
  readonly power: number;
}

/**
 * An element of GF(256), with the polynomial 0x11d, raised to a power. 2 is a generator: its powers from 0 to
 * 254 are all the elements but 0.
 *
 * aⁿ = 2^(n · log a mod 255), and a⁰ = 1, also for 0. Returns a whole number from 0 to 255.
 *
 * @throws TypeError or RangeError for an element that is not a whole number from 0 to 255, or a power that is not
 * a whole number of at least 0.
 * Source: H. P. Anvin, *The mathematics of RAID-6* (2004 and later), section 2.
 */
export function gfPower(options: ElementToPower): number {
  checkOptions("options", options);
  const { a, power } = options;
  checkByte("a", a);
  checkCount("power", power, { min: 0 });
  if (power === 0) return 1;
  return a === 0 ? 0 : EXP[(LOG[a]! * (power % 255)) % 255]!;
}
