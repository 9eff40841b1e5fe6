import { checkNotNegative } from "../input/check-not-negative.ts";
import { checkFastestOf, type FastestOf } from "./order-statistic.ts";

/**
 * How long an operation takes on average that goes to `n` nodes at once and waits for the fastest `k`
 * answers, when each node's latency is exponential with the mean `meanMs`, and independent.
 *
 * m (1/n + 1/(n − 1) + … + 1/(n − k + 1)), in milliseconds: waiting for all of three takes 1.83 m, for two of
 * three 0.83 m. Measured latencies have heavier tails: see `quorumLatencyMeanFromSamples`.
 *
 * @throws TypeError or RangeError for counts that are not whole or not 1 ≤ k ≤ n, and for a mean that is not
 * a finite number of at least 0.
 * Source: A. Rényi, "On the theory of order statistics", Acta Mathematica Hungarica 4 (1953).
 */
export function quorumLatencyMean(options: FastestOf & { readonly meanMs: number }): number {
  checkFastestOf(options);
  checkNotNegative("meanMs", options.meanMs);
  const { n, k, meanMs } = options;
  let sum = 0;
  for (let left = n; left > n - k; left--) sum += 1 / left;
  return meanMs * sum;
}
