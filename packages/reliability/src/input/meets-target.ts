import { unavailabilityOf, type Level } from "./level.ts";

const SLACK = 1e-12;
const ROUNDING_NEAR_ONE = Number.EPSILON / 2;

/**
 * Whether a checked level is as available as a checked target. One that meets it exactly does, however the two
 * were written: to within 1e-12 of the target's unavailability, and to within the last digit of what is given
 * as an availability. A target without downtime is met only without downtime.
 */
export function meetsTarget(level: Level, target: Level): boolean {
  const down = unavailabilityOf(level);
  const allowed = unavailabilityOf(target);
  if (allowed === 0) return down === 0;
  const rounding = (roundingOf(level) + roundingOf(target)) * ROUNDING_NEAR_ONE;
  return down <= allowed * (1 + SLACK) + rounding;
}

function roundingOf(level: Level): number {
  return level.unavailability === undefined ? 1 : 0;
}
