/** The days of each month of a year that is not a leap year, January first. */
export const DAYS_IN_MONTH: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * How many minutes of the year have passed when a month begins: 0 for month 1, January; 44,640 for month 2.
 * Month 13 begins when the year ends, after 525,600.
 */
export function minutesBefore(month: number): number {
  const days = DAYS_IN_MONTH.slice(0, month - 1).reduce((sum, inMonth) => sum + inMonth, 0);
  return days * 24 * 60;
}
