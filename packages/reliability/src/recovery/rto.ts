import { checkNotNegative } from "../input/check-not-negative.ts";
import { checkOptions } from "../input/check-options.ts";

/**
 * How long a service is down from a failure until clients are served again, in seconds: the sum of steps that wait for
 * each other.
 *
 * RTO = detect + decide + restore + replay + redirect. Of steps that run side by side give the longest. The result is what
 * the plan takes, while the objective is what the business bears: the plan must be shorter. Worst cases of all steps
 * give a bound, means give the mean; percentiles do not add up, see `rtoPercentile`.
 *
 * @throws TypeError or RangeError for times that are not finite and at least 0.
 * Source: M. Swanson et al., *Contingency Planning Guide for Federal Information Systems*, NIST SP 800-34 Rev. 1 (2010),
 * for the objective; the sum is the definition.
 */
export function rto(steps: {
  /** From the failure until something or somebody has noticed it: seconds. */
  readonly detectSec: number;
  /** Until it is certain what to do: confirmation, a person called, permission. Seconds. */
  readonly decideSec: number;
  /** Until the data and a machine are there: a copy is restored, or a standby promoted. Seconds. */
  readonly restoreSec: number;
  /** Until the log is replayed and what was restored is checked: seconds. */
  readonly replaySec: number;
  /** Until clients reach it: name service, routes, connection pools. Seconds. */
  readonly redirectSec: number;
}): number {
  checkOptions("options", steps);
  const { detectSec, decideSec, restoreSec, replaySec, redirectSec } = steps;
  checkNotNegative("detectSec", detectSec);
  checkNotNegative("decideSec", decideSec);
  checkNotNegative("restoreSec", restoreSec);
  checkNotNegative("replaySec", replaySec);
  checkNotNegative("redirectSec", redirectSec);
  return detectSec + decideSec + restoreSec + replaySec + redirectSec;
}
