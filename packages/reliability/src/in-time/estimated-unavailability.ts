/** An unavailability as it was measured, and where the true one lies with 95 % confidence. */
export interface EstimatedUnavailability {
  /** The fraction of looks, or of time, that was down. */
  readonly unavailability: number;
  /** The lower end of the interval, at least 0. */
  readonly low: number;
  /** The upper end of the interval, at most 1. */
  readonly high: number;
}
