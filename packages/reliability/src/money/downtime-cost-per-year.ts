import { checkNotNegative } from "../input/check-not-negative.ts";
import { checkPositive } from "../input/check-positive.ts";
import { checkLevel, unavailabilityOf, type Level } from "../input/level.ts";

/**
 * What downtime costs in a year, if every hour of it costs the same.
 *
 * cost = (1 − A)·24·days·cost per hour. A year has 365 days unless `daysPerYear` says otherwise. An average
 * over years: a service that is down once in ten years costs nothing in most of them. In any currency.
 *
 * @throws TypeError or RangeError for a level that is not one fraction, a cost that is not finite and at least
 * 0, or days that are not finite and above 0.
 * Source: the definition of an expected value.
 */
export function downtimeCostPerYear(
  options: Level & { readonly costPerHour: number; readonly daysPerYear?: number },
): number {
  checkLevel("options", options);
  const { costPerHour, daysPerYear = 365 } = options;
  checkNotNegative("costPerHour", costPerHour);
  checkPositive("daysPerYear", daysPerYear);
  return unavailabilityOf(options) * (daysPerYear * 24) * costPerHour;
}
