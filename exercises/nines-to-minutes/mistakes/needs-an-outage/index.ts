import type { Period, Target } from "../given/target.ts";

const DAYS: Readonly<Record<Period, number>> = { day: 1, week: 7, month: 30, quarter: 90, year: 365 };
const MINUTES_PER_DAY = 24 * 60;

/** The minutes of downtime that an availability, a fraction from 0 to 1, allows in a period. */
export function allowedMinutes(availability: number, period: Period): number {
  return (1 - availability) * minutesIn(period);
}

/** The minutes of downtime that are left of a target after some outages; below 0 where it is missed. */
export function minutesLeft(target: Target, outagesSec: readonly number[]): number {
  const downSec = outagesSec.reduce((sum, outage) => sum + outage);
  return allowedMinutes(target.percent / 100, target.period) - downSec / 60;
}

/** The highest availability, a fraction from 0 to 1, that leaves room for so many minutes of downtime. */
export function availabilityFor(downMinutes: number, period: Period): number {
  return 1 - downMinutes / minutesIn(period);
}

function minutesIn(period: Period): number {
  return DAYS[period] * MINUTES_PER_DAY;
}
