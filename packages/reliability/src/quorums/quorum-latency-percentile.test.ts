import fc from "fast-check";
import { expect, test } from "vitest";
import { relativeError } from "../fixtures.ts";
import { quorumLatencyPercentile } from "./quorum-latency-percentile.ts";

const quantiles = fc.oneof(
  fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }),
  fc.constantFrom(1e-18, 0.5, 0.99, 0.999),
);

test("The fastest of n is exponential with an nth of the mean", () => {
  // Closed form for k = 1: −ln(1 − q)/n.
  fc.assert(
    fc.property(quantiles, fc.integer({ min: 1, max: 1000 }), (quantile, n) => {
      const expected = -Math.log1p(-quantile) / n;
      const ms = quorumLatencyPercentile({ n, k: 1, meanMs: 1, quantile });
      expect(relativeError(ms, expected)).toBeLessThan(1e-9);
    }),
  );
});

test("The slowest of n follows the nth root of the quantile", () => {
  // Closed form for k = n: −ln(1 − q^(1/n)).
  fc.assert(
    fc.property(quantiles, fc.integer({ min: 1, max: 1000 }), (quantile, n) => {
      const root = Math.log(quantile) / n;
      const expected = root < -1 ? -Math.log1p(-Math.exp(root)) : -Math.log(-Math.expm1(root));
      const ms = quorumLatencyPercentile({ n, k: n, meanMs: 1, quantile });
      expect(relativeError(ms, expected)).toBeLessThan(1e-9);
    }),
  );
});

test("Half of the operations that wait for two of three are done after ln 2 means", () => {
  // 3F² − 2F³ = 1/2 at F = 1/2, which an exponential latency reaches at ln 2.
  expect(quorumLatencyPercentile({ n: 3, k: 2, meanMs: 10, quantile: 0.5 })).toBeCloseTo(10 * Math.LN2, 12);
});

test("Nodes that answer at once make an operation that takes no time", () => {
  expect(quorumLatencyPercentile({ n: 3, k: 2, meanMs: 0, quantile: 0.99 })).toBe(0);
});
