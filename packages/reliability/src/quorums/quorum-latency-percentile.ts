import { checkNotNegative } from "../input/check-not-negative.ts";
import { checkOpenFraction } from "../input/check-open-fraction.ts";
import { binomialTail } from "../probability/binomial-tail.ts";
import { smallestReaching } from "../probability/smallest-reaching.ts";
import { checkFastestOf, type FastestOf } from "./order-statistic.ts";

/**
 * Within how many milliseconds a fraction `quantile` of operations complete that go to `n` nodes at once and
 * wait for the fastest `k` answers, when each node's latency is exponential with the mean `meanMs`, and
 * independent. The quantile is a fraction: 0.99 for the 99th percentile.
 *
 * The t with P(T₍ₖ₎ ≤ t) = Σ C(n, j) Fʲ (1 − F)ⁿ⁻ʲ = quantile, j from k to n, F = 1 − e^(−t/m). For k = 1 it is
 * −m ln(1 − quantile)/n, for k = n it is −m ln(1 − quantile^(1/n)); in between it is found by bisection to the
 * last digits.
 *
 * @throws TypeError or RangeError for counts that are not whole or not 1 ≤ k ≤ n, a mean that is not a finite
 * number of at least 0, and a quantile that is not above 0 and below 1.
 * Source: H. A. David and H. N. Nagaraja, *Order Statistics* (3rd edition, 2003), section 2.1.
 */
export function quorumLatencyPercentile(
  options: FastestOf & { readonly meanMs: number; readonly quantile: number },
): number {
  checkFastestOf(options);
  checkNotNegative("meanMs", options.meanMs);
  checkOpenFraction("quantile", options.quantile);
  const { n, k, meanMs, quantile } = options;
  // Whichever side is the smaller one is compared, because it is the one that keeps its digits.
  const reached =
    quantile <= 0.5
      ? (x: number): boolean => binomialTail(n, k, -Math.expm1(-x), Math.exp(-x)) >= quantile
      : (x: number): boolean => binomialTail(n, n - k + 1, Math.exp(-x), -Math.expm1(-x)) <= 1 - quantile;
  return meanMs * smallestReaching(reached);
}
