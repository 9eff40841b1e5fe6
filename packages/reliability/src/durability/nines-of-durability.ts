import { checkFraction } from "../input/check-fraction.ts";
import { checkOptions } from "../input/check-options.ts";

/**
 * How many nines a durability has, as a real number, from the probability of loss: 11 for 0.99999999999.
 *
 * d = −log₁₀(P). Rounded down it is what is printed as "eleven nines", of a year and of one object as a rule; the
 * number means nothing without both. Infinity where nothing can be lost.
 *
 * @throws TypeError or RangeError for a probability that is not a fraction from 0 to 1.
 * Source: the definition; Amazon S3's "designed for 99.999999999 % durability" of objects over a year is its best
 * known use.
 */
export function ninesOfDurability(options: {
  /** The probability of loss in the period that is meant, a year as a rule: a fraction from 0 to 1. */
  readonly lossProbability: number;
}): number {
  checkOptions("options", options);
  checkFraction("lossProbability", options.lossProbability);
  return 0 - Math.log10(options.lossProbability);
}
