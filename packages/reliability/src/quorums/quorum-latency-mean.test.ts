import fc from "fast-check";
import { expect, test } from "vitest";
import { relativeError } from "../fixtures.ts";
import { quorumLatencyMean } from "./quorum-latency-mean.ts";

test("The fastest of three takes a third, two of three five sixths, all three eleven sixths", () => {
  // Closed form: 1/3, 1/3 + 1/2, 1/3 + 1/2 + 1.
  const mean = (k: number): number => quorumLatencyMean({ n: 3, k, meanMs: 6 });
  expect([mean(1), mean(2), mean(3)].map((ms) => Number(ms.toFixed(12)))).toEqual([2, 5, 11]);
});

test("Waiting for one more answer never takes less, one more node never more", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 1000 }), fc.nat(), (n, pick) => {
      const k = 1 + (pick % (n - 1));
      const mean = quorumLatencyMean({ n, k, meanMs: 1 });
      expect(quorumLatencyMean({ n, k: k + 1, meanMs: 1 })).toBeGreaterThan(mean);
      expect(quorumLatencyMean({ n: n + 1, k, meanMs: 1 })).toBeLessThan(mean);
    }),
  );
});

test("All of a thousand take the thousandth harmonic number", () => {
  // H(1000) = 7.485470860550345 (OEIS A001008/A002805, evaluated).
  expect(relativeError(quorumLatencyMean({ n: 1000, k: 1000, meanMs: 1 }), 7.485470860550345)).toBeLessThan(
    1e-13,
  );
});
