import { checkNotNegatives } from "../input/check-not-negatives.ts";
import { checkOpenFraction } from "../input/check-open-fraction.ts";
import { binomialTail } from "../probability/binomial-tail.ts";
import { reaches } from "../probability/reaches.ts";
import { checkFastestOf, rising, type FastestOf } from "./order-statistic.ts";

/**
 * Within how many milliseconds a fraction `quantile` of operations complete that go to `n` nodes at once and
 * wait for the fastest `k` answers, when each node's latency is one of the measured `samplesMs`, drawn with
 * replacement and independently of the others. The quantile is a fraction: 0.99 for the 99th percentile.
 *
 * Exact for these samples: the smallest sample xᵢ of m in rising order with Σ C(n, j) (i/m)ʲ (1 − i/m)ⁿ⁻ʲ ≥
 * quantile, j from k to n. Always one of the samples: nothing is interpolated, unlike in most spreadsheets.
 *
 * @throws TypeError or RangeError for counts that are not whole or not 1 ≤ k ≤ n, samples that are not a list
 * of at least one finite number of at least 0, and a quantile that is not above 0 and below 1.
 * Source: H. A. David and H. N. Nagaraja, *Order Statistics* (3rd edition, 2003), section 2.1.
 */
export function quorumLatencyPercentileFromSamples(
  options: FastestOf & { readonly samplesMs: readonly number[]; readonly quantile: number },
): number {
  checkFastestOf(options);
  checkNotNegatives("samplesMs", options.samplesMs);
  checkOpenFraction("quantile", options.quantile);
  const { n, k, quantile } = options;
  const sorted = rising(options.samplesMs);
  const count = sorted.length;
  let low = 1;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    const within = binomialTail(n, k, middle / count, (count - middle) / count);
    if (reaches(within, quantile)) high = middle;
    else low = middle + 1;
  }
  return sorted[low - 1] ?? Number.NaN;
}
