import fc from "fast-check";
import { expect, test } from "vitest";
import { relativeError } from "../fixtures.ts";
import { logNormalTail, normalQuantileOfLogTail } from "./log-normal-tail.ts";

test.each([
  [5, 6.54265],
  [10, 23.11805],
  [20, 88.5601],
  [50, 544.96634],
  [100, 2173.87154],
  [500, 54289.9083],
])("Beyond %i deviations lie 10 to the power of −%f", (z, minusLog) => {
  // M. Abramowitz and I. A. Stegun (editors), Handbook of Mathematical Functions (1964), table 26.2.
  expect(-logNormalTail(z) / Math.LN10).toBeCloseTo(minusLog, 5);
});

test("Half lies beyond the mean, and 2.5 % beyond 1.96 deviations", () => {
  expect(Math.exp(logNormalTail(0))).toBeCloseTo(0.5, 15);
  expect(Math.exp(logNormalTail(1.959963984540054))).toBeCloseTo(0.025, 14);
});

test("Both sides of any point add up to one", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 30, noNaN: true }), (z) => {
      expect(-Math.expm1(logNormalTail(-z))).toBeCloseTo(Math.exp(logNormalTail(z)), 14);
    }),
  );
});

test("The quantile is the inverse of the tail", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 1e6, noNaN: true }), (z) => {
      expect(relativeError(normalQuantileOfLogTail(logNormalTail(z)), z)).toBeLessThan(1e-11);
    }),
  );
});
