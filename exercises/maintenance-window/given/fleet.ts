/** A fleet of equal units, and the load of its days, which are all alike. */
export interface Fleet {
  /** All units of the fleet, broken ones included. */
  readonly units: number;
  /** How many of them are broken and wait for repair. */
  readonly broken: number;
  /** Requests per second that one unit carries well. */
  readonly capacityPerUnit: number;
  /** Requests per second in each hour of the day: 24 numbers above 0, hour 0 first. */
  readonly loads: readonly number[];
}

/** Units that are taken out of service together. */
export interface Job {
  /** How many working units it takes out: at least 1. */
  readonly out: number;
  /** For how many whole hours: from 1 to 24. */
  readonly hours: number;
  /** How many more units must be able to fail in every one of these hours: at least 0. */
  readonly spares: number;
}
