import { checkFraction, isFraction } from "./check-fraction.ts";
import { checkOptions } from "./check-options.ts";

/**
 * How available one thing is, said in either of two ways. Both are fractions from 0 to 1. Give the
 * unavailability where it is small: 1e-12 keeps every digit, while 1 - 1e-12 has lost most of them.
 */
export type Level =
  | { readonly availability: number; readonly unavailability?: never }
  | { readonly unavailability: number; readonly availability?: never };

/** Whether a value is exactly one fraction under exactly one of the two names. */
export function isLevel(value: unknown): value is Level {
  if (typeof value !== "object" || value === null) return false;
  const { availability, unavailability } = value as { availability?: unknown; unavailability?: unknown };
  return unavailability === undefined
    ? isFraction(availability)
    : availability === undefined && isFraction(unavailability);
}

/** Refuses a level that is not exactly one fraction. */
export function checkLevel(argument: string, level: unknown): asserts level is Level {
  if (isLevel(level)) return;
  checkOptions(argument, level);
  const { availability, unavailability } = level as { availability?: unknown; unavailability?: unknown };
  if ((availability === undefined) === (unavailability === undefined)) {
    const found = availability === undefined ? "neither availability nor unavailability" : "both of them";
    throw new TypeError(`${argument} has ${found}, but must have exactly one of the two`);
  }
  if (unavailability === undefined) checkFraction(pathOf(argument, "availability"), availability);
  else checkFraction(pathOf(argument, "unavailability"), unavailability);
}

/** The fraction of time that a checked level is up. */
export function availabilityOf(level: Level): number {
  return level.unavailability === undefined ? level.availability : 1 - level.unavailability;
}

/** The fraction of time that a checked level is down. */
export function unavailabilityOf(level: Level): number {
  return level.unavailability === undefined ? 1 - level.availability : level.unavailability;
}

function pathOf(argument: string, field: string): string {
  return argument === "options" ? field : `${argument}.${field}`;
}
