import fc from "fast-check";
import { expect, test } from "vitest";
import { quorumLatencyMean } from "./quorum-latency-mean.ts";
import { quorumLatencyMeanFromSamples } from "./quorum-latency-mean-from-samples.ts";

const samples = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 4 });

test("Drawing n of m samples agrees with the enumeration of all mⁿ draws", () => {
  fc.assert(
    fc.property(samples, fc.integer({ min: 1, max: 4 }), fc.nat(), (samplesMs, n, pick) => {
      const k = 1 + (pick % n);
      const m = samplesMs.length;
      let sum = 0;
      for (let draws = 0; draws < m ** n; draws++) {
        const drawn = Array.from({ length: n }, (_, at) => samplesMs[Math.floor(draws / m ** at) % m] ?? 0);
        sum += drawn.sort((a, b) => a - b)[k - 1] ?? 0;
      }
      expect(quorumLatencyMeanFromSamples({ n, k, samplesMs })).toBeCloseTo(sum / m ** n, 10);
    }),
  );
});

test("Many samples of an exponential latency come close to its closed form", () => {
  // The quantiles at (i − 1/2)/m of an exponential with mean 1.
  const m = 20_000;
  const samplesMs = Array.from({ length: m }, (_, index) => -Math.log1p(-(index + 0.5) / m));
  expect(quorumLatencyMeanFromSamples({ n: 5, k: 3, samplesMs })).toBeCloseTo(
    quorumLatencyMean({ n: 5, k: 3, meanMs: 1 }),
    4,
  );
});

test("The samples stay as they were", () => {
  const samplesMs = [3, 1, 2];
  quorumLatencyMeanFromSamples({ n: 2, k: 1, samplesMs });
  expect(samplesMs).toEqual([3, 1, 2]);
});
