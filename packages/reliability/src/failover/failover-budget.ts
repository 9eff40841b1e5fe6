import { checkNotNegative } from "../input/check-not-negative.ts";
import { checkOptions } from "../input/check-options.ts";
import { checkLevel, unavailabilityOf, type Level } from "../input/level.ts";

const MONTH_SEC = 30 * 86_400;
const YEAR_SEC = 365 * 86_400;

/** The four parts of a failover, one after the other, and what downtime is allowed. */
export interface FailoverParts {
  /** From the failure until something has noticed it: probes, heartbeats, timeouts. Seconds. */
  readonly detectSec: number;
  /** Until it is certain what to do: confirmation, election, fencing of the old primary. Seconds. */
  readonly decideSec: number;
  /** Until the standby can serve: replay of the log, warm caches, raised limits. Seconds. */
  readonly promoteSec: number;
  /** Until clients reach it: name service, routes, connection pools. Seconds. */
  readonly propagateSec: number;
  /** How available the service is meant to be. */
  readonly target: Level;
}

/** How long a failover takes, and how many of them a target allows. */
export interface FailoverBudget {
  /** The downtime of one failover, in seconds. */
  readonly totalSec: number;
  /** The part of each of the four, a fraction of the total; 0 where the total is 0. */
  readonly shares: {
    readonly detect: number;
    readonly decide: number;
    readonly promote: number;
    readonly propagate: number;
  };
  /** How many failovers fit into the downtime of a month of 30 days; not rounded. */
  readonly failoversPerMonth: number;
  /** How many fit into that of a year of 365 days; not rounded. */
  readonly failoversPerYear: number;
}

/**
 * The downtime of one failover, what each of its four parts has in it, and how many failovers a target
 * leaves room for, if nothing else takes the service down.
 *
 * D = detect + decide + promote + propagate, one after the other; failovers = (1 − A)·period / D. A failover
 * without downtime has no limit: Infinity. A month has 30 days and a year 365. The service counts as down
 * until the last client is back; where most come back earlier, give the mean. One object, because the parts
 * are read together.
 *
 * @throws TypeError or RangeError for times that are not finite and at least 0, or a target that is not one
 * fraction.
 * Source: the definitions; B. Beyer et al. (eds), *Site Reliability Engineering* (2016), appendix A, for what
 * a target allows.
 */
export function failoverBudget(parts: FailoverParts): FailoverBudget {
  checkOptions("options", parts);
  const { detectSec, decideSec, promoteSec, propagateSec, target } = parts;
  checkNotNegative("detectSec", detectSec);
  checkNotNegative("decideSec", decideSec);
  checkNotNegative("promoteSec", promoteSec);
  checkNotNegative("propagateSec", propagateSec);
  checkLevel("target", target);
  const totalSec = detectSec + decideSec + promoteSec + propagateSec;
  const share = (sec: number): number => (totalSec === 0 ? 0 : sec / totalSec);
  const allowed = unavailabilityOf(target);
  const failovers = (periodSec: number): number =>
    totalSec === 0 ? Infinity : (allowed * periodSec) / totalSec;
  return {
    totalSec,
    shares: {
      detect: share(detectSec),
      decide: share(decideSec),
      promote: share(promoteSec),
      propagate: share(propagateSec),
    },
    failoversPerMonth: failovers(MONTH_SEC),
    failoversPerYear: failovers(YEAR_SEC),
  };
}
