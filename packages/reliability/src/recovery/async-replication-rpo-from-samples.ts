import { checkNotNegative } from "../input/check-not-negative.ts";
import { checkNotNegatives } from "../input/check-not-negatives.ts";
import { checkOptions } from "../input/check-options.ts";

/** What measured lag says about the loss of a failure. */
export interface MeasuredLoss {
  readonly meanSec: number;
  /** The largest lag that was measured; a larger one can come. */
  readonly worstSec: number;
  /** The fraction of measurements that were over the target. */
  readonly overTargetFraction: number;
}

/**
 * How much a failure at any of the moments measured would have lost, from samples of the replication lag.
 *
 * The mean of the samples, the largest, and the fraction of them above the target. Samples must be taken evenly over
 * time, busy hours included, as failures come in them too, and often because of them. One object, because a mean
 * that is fine hides a tail that is not.
 *
 * @throws TypeError or RangeError for samples or a target that are not finite and at least 0, or no sample.
 * Source: the definitions of a mean and of an empirical distribution.
 */
export function asyncReplicationRpoFromSamples(options: {
  /** The measured lag: seconds of at least 0, one for each measurement. */
  readonly lagsSec: readonly number[];
  /** How much may be lost: seconds of at least 0. */
  readonly targetSec: number;
}): MeasuredLoss {
  checkOptions("options", options);
  const { lagsSec, targetSec } = options;
  checkNotNegatives("lagsSec", lagsSec);
  checkNotNegative("targetSec", targetSec);
  let meanSec = 0;
  let worstSec = 0;
  let over = 0;
  let count = 0;
  for (const lagSec of lagsSec) {
    meanSec += (lagSec - meanSec) / ++count;
    if (lagSec > worstSec) worstSec = lagSec;
    if (lagSec > targetSec) over++;
  }
  return { meanSec, worstSec, overTargetFraction: over / count };
}
