/** The stretch of time that a promise is about. A month has 30 days, a quarter 90, a year 365. */
export type Period = "day" | "week" | "month" | "quarter" | "year";

/** What a contract promises. */
export interface Target {
  /** The availability as the contract prints it: 99.9 stands for 99.9 %. */
  readonly percent: number;
  readonly period: Period;
}
