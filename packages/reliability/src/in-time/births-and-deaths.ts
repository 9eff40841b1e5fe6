import { checkOptions } from "../input/check-options.ts";
import { checkPositives } from "../input/check-positives.ts";

/** A chain that only steps up and down. */
export interface BirthsAndDeaths {
  /** How often an hour it steps up: from state 0 to 1, from 1 to 2, and so on. Above 0. */
  readonly birthsPerHour: readonly number[];
  /** How often an hour it steps down: from state 1 to 0, from 2 to 1, and so on. Above 0, as many as births. */
  readonly deathsPerHour: readonly number[];
}

/** Refuses rates that make no sense, or lists of different lengths. */
export function checkBirthsAndDeaths(chain: BirthsAndDeaths): void {
  checkOptions("options", chain);
  checkPositives("birthsPerHour", chain.birthsPerHour);
  checkPositives("deathsPerHour", chain.deathsPerHour);
  const { birthsPerHour, deathsPerHour } = chain;
  if (birthsPerHour.length === deathsPerHour.length) return;
  throw new RangeError(
    `deathsPerHour is a list of ${deathsPerHour.length}, but must have as many rates as birthsPerHour: ${birthsPerHour.length}`,
  );
}
