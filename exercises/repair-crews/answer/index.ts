import type { Fleet } from "../given/fleet.ts";

/** The fractions of time in which exactly 0, 1, 2, ... n units are failed; together they are 1. */
export function stateFractions(fleet: Fleet): number[] {
  throw new Error("Not written yet.");
}

/** The fraction of time in which fewer than k units work. */
export function unavailability(fleet: Fleet): number {
  throw new Error("Not written yet.");
}

/** The smallest number of crews that keeps the unavailability at or below the target; Infinity where none does. */
export function crewsNeeded(fleet: Fleet, target: number): number {
  throw new Error("Not written yet.");
}
