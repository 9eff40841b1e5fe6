import type { MonthReport, Outage } from "../given/outage.ts";
import { minutesBefore } from "../given/calendar.ts";

/** The report for a month, 1 to 12; `promised` is a fraction such as 0.999. */
export function monthReport(outages: readonly Outage[], month: number, promised: number): MonthReport {
  const start = minutesBefore(month);
  const end = minutesBefore(month + 1);
  const downMinutes = downBetween(outages, start, end);
  const availability = 1 - downMinutes / (end - start);
  // Rounded for the reader only: the verdict comes from the number itself.
  return { downMinutes, percent: availability * 100, kept: availability >= promised };
}

/** The availability in the whole year, a fraction from 0 to 1. */
export function yearAvailability(outages: readonly Outage[]): number {
  const minutesInYear = minutesBefore(13);
  return 1 - downBetween(outages, 0, minutesInYear) / minutesInYear;
}

/** How many minutes between `start` and `end` at least one of the outages was going on. */
function downBetween(outages: readonly Outage[], start: number, end: number): number {
  const sorted = [...outages].sort((first, second) => first.from - second.from);
  let down = 0;
  let counted = start;
  for (const { from, to } of sorted) {
    const begin = Math.max(from, counted);
    const stop = Math.min(to, end);
    if (stop <= begin) continue;
    down += stop - begin;
    counted = stop;
  }
  return down;
}
