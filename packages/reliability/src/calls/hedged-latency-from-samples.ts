import { checkNotNegatives } from "../input/check-not-negatives.ts";
import { reaches } from "../probability/reaches.ts";
import { checkHedging, type HedgedLatency, type Hedging } from "./hedging.ts";

/**
 * Within how many milliseconds a fraction `quantile` of requests are answered, when a second copy is sent to another
 * server once the first has taken longer than a fraction `hedgeQuantile` of requests do, and the earlier answer counts.
 * For measured latencies `samplesMs`, of which each copy draws one with replacement, independently.
 *
 * Exact for these samples: the smallest t with 1 − S(t) S(t − d) ≥ quantile, where S(t) is the share of samples above t
 * (1 below 0) and d the delay, itself a sample. The extra load is S(d), less than 1 − hedgeQuantile where samples are
 * equal. Nothing is interpolated. Copies that are slow for the same reason gain less than this says.
 *
 * @throws TypeError or RangeError for samples that are not a list of at least one finite number of at least 0, and for
 * quantiles that are not above 0 and below 1.
 * Source: J. Dean and L. A. Barroso, "The tail at scale", Communications of the ACM 56 (2013), for hedged requests; the
 * percentile follows from the two tails.
 */
export function hedgedLatencyFromSamples(
  options: Hedging & { readonly samplesMs: readonly number[] },
): HedgedLatency {
  checkHedging(options);
  checkNotNegatives("samplesMs", options.samplesMs);
  const { hedgeQuantile, quantile } = options;
  const sorted = Float64Array.from(options.samplesMs).sort();
  const count = sorted.length;
  const single = (t: number): number => (count - countAbove(sorted, 0, t)) / count;
  const hedgeDelayMs = firstReaching(sorted, 0, single, hedgeQuantile);
  const hedged = (t: number): number =>
    (count * count - countAbove(sorted, 0, t) * countAbove(sorted, hedgeDelayMs, t)) / (count * count);
  // The distribution steps where the first copy answers, and where the second does.
  const first = firstReaching(sorted, 0, hedged, quantile);
  const second = firstReaching(sorted, hedgeDelayMs, hedged, quantile);
  return {
    hedgeDelayMs,
    hedgedMs: Math.min(first, second),
    unhedgedMs: firstReaching(sorted, 0, single, quantile),
    extraLoad: countAbove(sorted, 0, hedgeDelayMs) / count,
  };
}

/** The smallest of the samples, each put off by a delay, at which a rising probability reaches a quantile. */
function firstReaching(
  sorted: Float64Array,
  delayMs: number,
  within: (t: number) => number,
  quantile: number,
): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reaches(within(sorted[middle]! + delayMs), quantile)) high = middle;
    else low = middle + 1;
  }
  return sorted[low]! + delayMs;
}

/** How many of the samples, in rising order and each put off by a delay, are above a time. */
function countAbove(sorted: Float64Array, delayMs: number, t: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! + delayMs > t) high = middle;
    else low = middle + 1;
  }
  return sorted.length - low;
}
