import { checkNotNegative } from "../input/check-not-negative.ts";
import { checkHedging, type HedgedLatency, type Hedging } from "./hedging.ts";

/**
 * Within how many milliseconds a fraction `quantile` of requests are answered, when a second copy is sent to another
 * server once the first has taken longer than a fraction `hedgeQuantile` of requests do, and the earlier answer counts.
 * For exponential latencies with the mean `meanMs`, and copies that are slow independently.
 *
 * P(later than t) = e^(−t/m) until the delay d = −m ln(1 − hedgeQuantile), and e^(−t/m) e^(−(t − d)/m) from then on. So with the
 * unhedged percentile u = −m ln(1 − quantile) it is u where u ≤ d and (u + d)/2 otherwise. The extra load is
 * 1 − hedgeQuantile, if requests are otherwise as fast as before: under overload hedges make more of it.
 *
 * @throws TypeError or RangeError for a mean that is not a finite number of at least 0, and for quantiles that are not
 * above 0 and below 1.
 * Source: J. Dean and L. A. Barroso, "The tail at scale", Communications of the ACM 56 (2013), for hedged requests; the
 * percentile follows from the two tails.
 */
export function hedgedLatency(options: Hedging & { readonly meanMs: number }): HedgedLatency {
  checkHedging(options);
  checkNotNegative("meanMs", options.meanMs);
  const { hedgeQuantile, quantile, meanMs } = options;
  const hedgeDelayMs = -meanMs * Math.log1p(-hedgeQuantile);
  const unhedgedMs = -meanMs * Math.log1p(-quantile);
  return {
    hedgeDelayMs,
    hedgedMs: Math.min(unhedgedMs, (unhedgedMs + hedgeDelayMs) / 2),
    unhedgedMs,
    extraLoad: 1 - hedgeQuantile,
  };
}
