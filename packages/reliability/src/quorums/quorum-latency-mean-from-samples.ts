import { checkNotNegatives } from "../input/check-not-negatives.ts";
import { binomialTail } from "../probability/binomial-tail.ts";
import { checkFastestOf, rising, type FastestOf } from "./order-statistic.ts";

/**
 * How long an operation takes on average that goes to `n` nodes at once and waits for the fastest `k`
 * answers, when each node's latency is one of the measured `samplesMs`, drawn with replacement and
 * independently of the others.
 *
 * Exact for these samples: x₁ + Σ (xᵢ₊₁ − xᵢ) P(fewer than k of n draws are at most xᵢ), over the m samples in
 * rising order; a draw is at most xᵢ with probability i/m. In milliseconds. Nodes that are slow together make
 * it worse than this says.
 *
 * @throws TypeError or RangeError for counts that are not whole or not 1 ≤ k ≤ n, and for samples that are not
 * a list of at least one finite number of at least 0.
 * Source: H. A. David and H. N. Nagaraja, *Order Statistics* (3rd edition, 2003), section 2.1.
 */
export function quorumLatencyMeanFromSamples(
  options: FastestOf & { readonly samplesMs: readonly number[] },
): number {
  checkFastestOf(options);
  checkNotNegatives("samplesMs", options.samplesMs);
  const { n, k } = options;
  const sorted = rising(options.samplesMs);
  const count = sorted.length;
  let mean = sorted[0] ?? 0;
  for (let below = 1; below < count; below++) {
    const step = sorted[below]! - sorted[below - 1]!;
    if (step === 0) continue;
    mean += step * binomialTail(n, n - k + 1, (count - below) / count, below / count);
  }
  return mean;
}
