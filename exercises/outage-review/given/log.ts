/** What happened to a service. Times are in seconds since the log began. */
export interface Entry {
  readonly at: number;
  /**
   * `failed`: the primary died, as found out afterwards. `missed`: an observer missed it. `decided`: the standby was told to
   * take over. `served`: a user was served by the standby.
   */
  readonly what: "failed" | "missed" | "decided" | "served";
}

/** One attempt of a client to get one request answered. */
export interface Attempt {
  /** The same for all attempts at one request. */
  readonly request: string;
  readonly sentAt: number;
  /** When the client got its answer, or gave this attempt up. */
  readonly endedAt: number;
  readonly ok: boolean;
}

/** The review of one outage. */
export interface Review {
  /** From the failure until the first observer missed the primary. */
  readonly detectSec: number;
  /** From then until the standby was told to take over. */
  readonly decideSec: number;
  /** From then until the first user was served again. */
  readonly switchSec: number;
  /** From the failure until the first user was served again. */
  readonly outageSec: number;
  /** How many requests the outage failed for good. */
  readonly failed: number;
  /** How many requests were answered in spite of it, after at least one attempt that the outage had failed. */
  readonly late: number;
}
