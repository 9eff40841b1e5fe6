import type { Downtime, Pair, State } from "../given/pair.ts";

/** The fraction of time, in the long run, in each state; together they are 1. */
export function stateFractions(pair: Pair): Record<State, number> {
  throw new Error("Not written yet.");
}

/** The hours of a year of 8,760 that are lost to each cause. */
export function downtimeHours(pair: Pair): Downtime {
  throw new Error("Not written yet.");
}

/** The smallest coverage with which the pair is down for at most the target; undefined if none is enough. */
export function coverageNeeded(pair: Pair, target: number): number | undefined {
  throw new Error("Not written yet.");
}
