import type { Fleet } from "../given/fleet.ts";

/** The fractions of time in which exactly 0, 1, 2, ... n units are failed; together they are 1. */
export function stateFractions({ n, crews, mtbfHours, mttrHours }: Fleet): number[] {
  // In balance, the step from one failed unit less happens as often as the step back.
  const weights = [1];
  for (let failed = 1; failed <= n; failed++) {
    const failuresPerHour = (n - failed + 1) / mtbfHours;
    const repairsPerHour = Math.min(failed, crews) / mttrHours;
    weights.push((weights[failed - 1]! * failuresPerHour) / repairsPerHour);
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/** The fraction of time in which fewer than k units work. */
export function unavailability(fleet: Fleet): number {
  const tolerated = fleet.n - fleet.k;
  return stateFractions(fleet)
    .slice(tolerated + 1)
    .reduce((sum, fraction) => sum + fraction, 0);
}

/** The smallest number of crews that keeps the unavailability at or below the target; Infinity where none does. */
export function crewsNeeded(fleet: Fleet, target: number): number {
  for (let crews = 1; crews <= fleet.n; crews++) {
    if (unavailability({ ...fleet, crews }) < target) return crews;
  }
  return Infinity;
}
