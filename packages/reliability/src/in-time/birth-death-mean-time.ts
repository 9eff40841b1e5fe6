import { birthDeathClimb } from "../probability/birth-death.ts";
import { checkBirthsAndDeaths, type BirthsAndDeaths } from "./births-and-deaths.ts";

/**
 * How long, in hours, a birth-death chain that begins in its lowest state takes on average to reach its highest
 * one for the first time. With failed units for states it is a mean time to failure.
 *
 * T = Σ Tᵢ with Tᵢ = (1 + death(i) · Tᵢ₋₁) / birth(i), the mean time of one step up from state i; death(0) is 0.
 * The last death does not matter. Found without a subtraction, for rates as far apart as one likes.
 *
 * @throws TypeError or RangeError for rates that are not finite and above 0, or lists of different lengths.
 * Source: S. Karlin and H. M. Taylor, *A First Course in Stochastic Processes*, second edition (1975), chapter 4,
 * on the mean time to absorption of birth and death processes.
 */
export function birthDeathMeanTime(chain: BirthsAndDeaths): number {
  checkBirthsAndDeaths(chain);
  const { birthsPerHour, deathsPerHour } = chain;
  return birthDeathClimb(
    birthsPerHour.length,
    (state) => birthsPerHour[state]!,
    (state) => deathsPerHour[state - 1]!,
  ).total;
}
