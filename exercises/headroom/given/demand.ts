/** What a fleet of equal units has to carry. */
export interface Demand {
  /** Requests per second in each hour of a day: 24 whole numbers above 0, hour 0 first. */
  readonly loads: readonly number[];
  /** Requests per second that one unit carries well: a whole number above 0. */
  readonly capacityPerUnit: number;
}
