/** A stretch of time in which the service was down, in minutes since the year began. Never empty. */
export interface Outage {
  readonly from: number;
  readonly to: number;
}

/** What the customer is told about one month. */
export interface MonthReport {
  /** For how many minutes of the month the service was down. */
  readonly downMinutes: number;
  /** The availability in percent, rounded to two decimals to be read by people. */
  readonly percent: number;
  /** Whether the service was available for at least the promised share of the month. */
  readonly kept: boolean;
}
