import fc from "fast-check";
import { expect, test } from "vitest";
import { quorumLatencyPercentileFromSamples } from "./quorum-latency-percentile-from-samples.ts";

const samples = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 4 });

test("The percentile is that of all mⁿ draws, listed", () => {
  fc.assert(
    fc.property(
      samples,
      fc.integer({ min: 1, max: 4 }),
      fc.nat(),
      fc.integer({ min: 1, max: 99 }),
      (samplesMs, n, pick, percent) => {
        const k = 1 + (pick % n);
        const m = samplesMs.length;
        const all = Array.from({ length: m ** n }, (_, draws) => {
          const drawn = Array.from(
            { length: n },
            (__, at) => samplesMs[Math.floor(draws / m ** at) % m] ?? 0,
          );
          return drawn.sort((a, b) => a - b)[k - 1] ?? 0;
        }).sort((a, b) => a - b);
        const expected = all[Math.ceil((percent * all.length) / 100) - 1];
        expect(quorumLatencyPercentileFromSamples({ n, k, samplesMs, quantile: percent / 100 })).toBe(
          expected,
        );
      },
    ),
  );
});

test("The 7th percentile of a hundred samples is the seventh", () => {
  // Definition; 0.07 × 100 is 7.000000000000001 in floating point.
  const samplesMs = Array.from({ length: 100 }, (_, index) => index + 1);
  expect(quorumLatencyPercentileFromSamples({ n: 1, k: 1, samplesMs, quantile: 0.07 })).toBe(7);
});
