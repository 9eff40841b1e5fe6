import { checkLevel, unavailabilityOf, type Level } from "../input/level.ts";

/**
 * How many nines an availability has, as a real number: 0.999 has three, 0.995 has 2.3.
 *
 * nines = −log₁₀(1 − A). An availability of 1 has infinitely many, an availability of 0 has none.
 *
 * @throws TypeError or RangeError for a level that is not one fraction.
 * Source: the definition, J. Gray and D. P. Siewiorek, "High-availability computer systems", Computer 24
 * (1991), where it is called the availability class and rounded down.
 */
export function nines(level: Level): number {
  checkLevel("options", level);
  return Math.abs(Math.log10(unavailabilityOf(level)));
}
