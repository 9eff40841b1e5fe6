/** One failure, in hours since the log began: it happened, somebody noticed it, the service worked again. */
export interface Outage {
  readonly failedAt: number;
  readonly noticedAt: number;
  readonly repairedAt: number;
}

/** What was seen of a service: it worked at the beginning and at the end. */
export interface Log {
  /** The length of the log in hours. */
  readonly hours: number;
  /** At least one, in the order of time; each begins after the one before it was repaired. */
  readonly outages: readonly Outage[];
}

/** How a service fails and comes back, on average. */
export interface Times {
  /** Mean time between failures: how long it WORKS from one repair to the next failure. No repair is counted in. */
  readonly mtbfHours: number;
  /** Mean time to detect: from the failure until somebody notices. */
  readonly mttdHours: number;
  /** Mean time to repair: from then until it works again. */
  readonly mttrHours: number;
}

/** An improvement that one could buy: it multiplies one of the times by a factor. */
export interface Lever {
  readonly name: string;
  readonly time: keyof Times;
  readonly factor: number;
}
