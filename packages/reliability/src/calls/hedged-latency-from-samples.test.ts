import fc from "fast-check";
import { expect, test } from "vitest";
import { hedgedLatency } from "./hedged-latency.ts";
import { hedgedLatencyFromSamples } from "./hedged-latency-from-samples.ts";

test("The percentile is that of all pairs of draws, listed", () => {
  const tenths = fc.integer({ min: 0, max: 300 }).map((n) => n / 10);
  const samples = fc.array(tenths, { minLength: 1, maxLength: 9 });
  const percent = fc.integer({ min: 1, max: 99 });
  fc.assert(
    fc.property(samples, percent, percent, (samplesMs, hedgePercent, percentile) => {
      const hedged = hedgedLatencyFromSamples({
        samplesMs,
        hedgeQuantile: hedgePercent / 100,
        quantile: percentile / 100,
      });
      const rank = (percentOf: number, list: readonly number[]): number | undefined =>
        list.toSorted((a, b) => a - b)[Math.ceil((percentOf * list.length) / 100) - 1];
      const delay = rank(hedgePercent, samplesMs) ?? 0;
      const all = samplesMs.flatMap((first) =>
        samplesMs.map((second) => (first > delay ? Math.min(first, second + delay) : first)),
      );
      expect(hedged.hedgeDelayMs).toBe(delay);
      expect(hedged.hedgedMs).toBe(rank(percentile, all));
      expect(hedged.unhedgedMs).toBe(rank(percentile, samplesMs));
      expect(hedged.extraLoad).toBe(samplesMs.filter((ms) => ms > delay).length / samplesMs.length);
    }),
  );
});

test("Many samples of an exponential latency come close to its closed form", () => {
  // The quantiles at (i − 1/2)/m of an exponential with mean 10.
  const m = 20_000;
  const samplesMs = Array.from({ length: m }, (_, index) => -10 * Math.log1p(-(index + 0.5) / m));
  const hedging = { hedgeQuantile: 0.95, quantile: 0.99 };
  const sampled = hedgedLatencyFromSamples({ ...hedging, samplesMs });
  const exact = hedgedLatency({ ...hedging, meanMs: 10 });
  expect(Math.abs(sampled.hedgedMs - exact.hedgedMs)).toBeLessThan(0.05);
});
