import { birthDeathShares } from "../probability/birth-death.ts";
import { checkBirthsAndDeaths, type BirthsAndDeaths } from "./births-and-deaths.ts";

/**
 * The fraction of time that a birth-death chain, which only steps up and down, spends in each of its states in
 * the long run.
 *
 * π(i + 1) = π(i) · birth(i) / death(i), and all add up to 1: what crosses between two neighbours balances.
 * Returns a list of fractions, one for each state from the lowest up, one more than there are births. Found
 * without a subtraction and without overflow, for rates as far apart as one likes, so that small fractions keep
 * their relative precision.
 *
 * @throws TypeError or RangeError for rates that are not finite and above 0, or lists of different lengths.
 * Source: K. S. Trivedi, *Probability and Statistics with Reliability, Queuing, and Computer Science
 * Applications*, second edition (2002), chapter 8, on birth-death processes.
 */
export function birthDeathSteadyState(chain: BirthsAndDeaths): readonly number[] {
  checkBirthsAndDeaths(chain);
  const { birthsPerHour, deathsPerHour } = chain;
  const up = (state: number): number => birthsPerHour[state]!;
  const down = (state: number): number => deathsPerHour[state - 1]!;
  return Array.from(birthDeathShares(birthsPerHour.length + 1, up, down));
}
