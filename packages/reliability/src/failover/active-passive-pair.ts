import { checkCount } from "../input/check-count.ts";
import { checkFraction } from "../input/check-fraction.ts";
import { checkNotNegative } from "../input/check-not-negative.ts";
import { checkOptions } from "../input/check-options.ts";
import { checkPositive } from "../input/check-positive.ts";

/** Two equal nodes, of which one serves and the other stands by. */
export interface ActivePassivePair {
  /** How long a node serves between failures, on average, repair not counted: hours above 0. */
  readonly mtbfHours: number;
  /** How long the repair of a node takes, on average: hours above 0. */
  readonly mttrHours: number;
  /** The probability, from 0 to 1, that a failure of the primary is noticed and the failover succeeds. */
  readonly coverage: number;
  /** How long a failover that succeeds takes, detection included, on average: seconds, 0 for none. */
  readonly failoverSec: number;
  /** How long a person takes to move the service where the failover failed, on average: seconds. */
  readonly manualRecoverySec: number;
  /**
   * How often a standby fails, as a fraction of how often a serving node does: 1, where it is not given, for
   * a hot standby, 0 for a cold one that cannot fail.
   */
  readonly dormancy?: number;
  /** How many nodes can be repaired at the same time: 1, where it is not given, or 2. */
  readonly crews?: number;
  /** The length of a year: 365 days where it is not given. */
  readonly daysPerYear?: number;
}

/** Refuses times, fractions and counts that make no sense. */
export function checkActivePassivePair(pair: ActivePassivePair): void {
  checkOptions("options", pair);
  const { dormancy = 1, crews = 1, daysPerYear = 365 } = pair;
  checkPositive("mtbfHours", pair.mtbfHours);
  checkPositive("mttrHours", pair.mttrHours);
  checkFraction("coverage", pair.coverage);
  checkNotNegative("failoverSec", pair.failoverSec);
  checkNotNegative("manualRecoverySec", pair.manualRecoverySec);
  checkFraction("dormancy", dormancy);
  checkCount("crews", crews, { min: 1, max: 2 });
  checkPositive("daysPerYear", daysPerYear);
}
