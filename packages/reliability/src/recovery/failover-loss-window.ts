import { checkNotNegative } from "../input/check-not-negative.ts";
import { checkOptions } from "../input/check-options.ts";

/** What a failover that nobody planned takes with it. */
export interface FailoverLoss {
  /** The writes of how many seconds are lost. */
  readonly windowSec: number;
  /** How many writes that is, on average. */
  readonly writes: number;
}

/**
 * The window of writes that an unplanned failover loses: those that the promoted replica never received.
 *
 * Window = lag at the failure + the time in which a cut-off primary went on acknowledging writes that nobody will
 * ever read; writes = window · rate. A crash ends the second part at once; a partition ends it only when the old
 * primary knows that it is deposed, by its lease or by fencing. A planned switch stops writes, waits for the lag to
 * be gone, and loses nothing. One object, because the seconds are promised and the writes are repaired.
 *
 * @throws TypeError or RangeError for numbers that are not finite and at least 0.
 * Source: the definition; C. Gray and D. Cheriton, "Leases: An Efficient Fault-Tolerant Mechanism for Distributed File
 * Cache Consistency", SOSP 1989, for the bound that a lease sets.
 */
export function failoverLossWindow(options: {
  /** How far the promoted replica lagged when it heard the last of the primary: seconds of at least 0. */
  readonly lagSec: number;
  /** How long the old primary took writes after that: seconds of at least 0, 0 for a crash. */
  readonly cutOffSec: number;
  /** Acknowledged writes a second: at least 0. */
  readonly writesPerSec: number;
}): FailoverLoss {
  checkOptions("options", options);
  const { lagSec, cutOffSec, writesPerSec } = options;
  checkNotNegative("lagSec", lagSec);
  checkNotNegative("cutOffSec", cutOffSec);
  checkNotNegative("writesPerSec", writesPerSec);
  const windowSec = lagSec + cutOffSec;
  return { windowSec, writes: windowSec * writesPerSec };
}
