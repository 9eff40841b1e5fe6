import { checkFraction } from "../input/check-fraction.ts";
import { checkNotNegative } from "../input/check-not-negative.ts";
import { checkOptions } from "../input/check-options.ts";
import { checkPositive } from "../input/check-positive.ts";
import type { DataLoss } from "./data-loss.ts";

/**
 * How much is lost, in seconds of writing, when all that is left is the last backup.
 *
 * A backup holds what stood there when it began and helps once it is complete and out of reach of the failure, so the
 * best case is its duration d, the worst d plus the interval i, and the mean d + i/2 over failures at any moment.
 * Rival convention: "the RPO is the interval" forgets d. Where each backup can be restored with probability q only,
 * by itself, the mean is d + i/q − i/2 and there is no worst case: Infinity. An archive of the log takes over
 * where it exists; see `asyncReplicationRpo`.
 *
 * @throws TypeError or RangeError for an interval that is not finite and above 0, a duration that is not finite and at
 * least 0, or a `usable` that is not a fraction.
 * Source: K. Keeton and A. Merchant, "A Framework for Evaluating Storage System Dependability", DSN 2004, whose loss is
 * the window of accumulation plus that of propagation; the means follow from failures at any moment.
 */
export function backupRpo(options: {
  /** From the start of one backup to the start of the next: seconds above 0. */
  readonly intervalSec: number;
  /** From its start until it is complete and safe elsewhere: seconds of at least 0. */
  readonly durationSec: number;
  /** The probability that a backup can be restored: a fraction; 1 where it is not given. */
  readonly usable?: number;
}): DataLoss {
  checkOptions("options", options);
  const { intervalSec, durationSec, usable = 1 } = options;
  checkPositive("intervalSec", intervalSec);
  checkNotNegative("durationSec", durationSec);
  checkFraction("usable", usable);
  return {
    bestSec: durationSec,
    meanSec: durationSec + intervalSec / 2 + (intervalSec * (1 - usable)) / usable,
    worstSec: usable === 1 ? durationSec + intervalSec : Infinity,
  };
}
