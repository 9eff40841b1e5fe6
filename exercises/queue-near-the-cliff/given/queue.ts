/** Requests that arrive at random and wait in one line for the first of several equal servers. */
export interface Queue {
  /** How many requests arrive per second, on average: above 0. */
  readonly arrivalsPerSec: number;
  /** For how many seconds a server works on one request, on average: above 0. */
  readonly serviceSec: number;
  /** How many servers there are: from 1 to 1,000. */
  readonly servers: number;
}

/** What a service promises, and what it has to bear. */
export interface Need {
  readonly arrivalsPerSec: number;
  readonly serviceSec: number;
  /** The longest mean wait that is allowed, in seconds: above 0. */
  readonly waitSec: number;
  /** How many servers may be lost, so that the mean wait is still allowed. */
  readonly lost: number;
}
