import type { Period, Target } from "../given/target.ts";

/** The minutes of downtime that an availability, a fraction from 0 to 1, allows in a period. */
export function allowedMinutes(availability: number, period: Period): number {
  throw new Error("Not written yet.");
}

/** The minutes of downtime that are left of a target after some outages; below 0 where it is missed. */
export function minutesLeft(target: Target, outagesSec: readonly number[]): number {
  throw new Error("Not written yet.");
}

/** The highest availability, a fraction from 0 to 1, that leaves room for so many minutes of downtime. */
export function availabilityFor(downMinutes: number, period: Period): number {
  throw new Error("Not written yet.");
}
