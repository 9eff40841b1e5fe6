import { checkCount } from "../input/check-count.ts";
import { checkNotNegative } from "../input/check-not-negative.ts";
import { checkOptions } from "../input/check-options.ts";
import { checkPositive } from "../input/check-positive.ts";
import type { DetectionTime } from "./detection-time.ts";

/** A prober that asks every `periodSec` and gives up on an answer after `timeoutSec`. */
export interface ProbeSettings {
  readonly periodSec: number;
  /** At most the period; 0 where a dead target refuses at once, as a crashed process on a live host does. */
  readonly timeoutSec: number;
  /** How many probes in a row must fail. */
  readonly threshold: number;
}

/**
 * How long a prober takes to notice that its target has died: `threshold` probes in a row must fail, one every
 * `periodSec` from start to start, and a probe fails when its answer is missing after `timeoutSec`.
 *
 * Best (k − 1) T + τ, mean (k − ½) T + τ, worst k T + τ, in seconds, with period T, timeout τ and threshold k:
 * the first probe that fails starts up to a period after the death, the k-th one (k − 1) periods later, and
 * fails at the end of its timeout. Many texts leave the timeout out: 3 × 10 s = 30 s for Kubernetes' defaults.
 * With its timeout of 1 s a target that no longer answers is noticed after 31 s at worst; with τ = 0, for a
 * target that refuses, after 30 s. A healthy target is taken to answer at once.
 *
 * @throws TypeError or RangeError for a period that is not above 0, a timeout below 0 or longer than the
 * period, and a threshold that is not a whole number of at least 1.
 * Source: derived from the definition above; the settings are Kubernetes' periodSeconds, timeoutSeconds and
 * failureThreshold.
 */
export function probeDetectionTime(settings: ProbeSettings): DetectionTime {
  checkOptions("options", settings);
  const { periodSec, timeoutSec, threshold } = settings;
  checkPositive("periodSec", periodSec);
  checkNotNegative("timeoutSec", timeoutSec);
  checkCount("threshold", threshold, { min: 1 });
  if (timeoutSec > periodSec) {
    throw new RangeError(`timeoutSec is ${timeoutSec}, but must be at most periodSec, which is ${periodSec}`);
  }
  return {
    bestSec: (threshold - 1) * periodSec + timeoutSec,
    meanSec: (threshold - 0.5) * periodSec + timeoutSec,
    worstSec: threshold * periodSec + timeoutSec,
  };
}
