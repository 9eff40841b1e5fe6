import type { MonthReport, Outage } from "../given/outage.ts";
import { minutesBefore } from "../given/calendar.ts";

const MINUTES_IN_MONTH = 30 * 24 * 60;
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** The report for a month, 1 to 12; `promised` is a fraction such as 0.999. */
export function monthReport(outages: readonly Outage[], month: number, promised: number): MonthReport {
  const start = minutesBefore(month);
  const end = minutesBefore(month + 1);
  const inMonth = outages.filter((outage) => outage.from >= start && outage.from < end);
  const downMinutes = inMonth.reduce((sum, outage) => sum + (outage.to - outage.from), 0);
  const percent = Math.round((1 - downMinutes / MINUTES_IN_MONTH) * 10_000) / 100;
  return { downMinutes, percent, kept: percent >= promised };
}

/** The availability in the whole year, a fraction from 0 to 1. */
export function yearAvailability(outages: readonly Outage[]): number {
  const percents = MONTHS.map((month) => monthReport(outages, month, 0).percent);
  return percents.reduce((sum, percent) => sum + percent, 0) / percents.length / 100;
}
