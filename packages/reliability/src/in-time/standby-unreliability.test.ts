import fc from "fast-check";
import { expect, test } from "vitest";
import { relativeError } from "../fixtures.ts";
import { standbyReliability } from "./standby-reliability.ts";
import { standbyUnreliability } from "./standby-unreliability.ts";

const age = fc.double({ min: -12, max: 1, noNaN: true }).map((power) => 10 ** power);
const dormancy = fc.oneof(fc.constantFrom(0, 1, 1e-12), fc.double({ min: 0, max: 1, noNaN: true }));
const count = fc.integer({ min: 1, max: 30 });

test("A hot standby fails when every unit has failed by itself", () => {
  // Closed form: (1 − e^(−λt))ⁿ.
  fc.assert(
    fc.property(age, count, (timeHours, n) => {
      const expected = (-Math.expm1(-timeHours)) ** n;
      fc.pre(expected > 1e-290);
      const found = standbyUnreliability({ n, mttfHours: 1, dormancy: 1, timeHours });
      expect(relativeError(found, expected)).toBeLessThan(1e-12);
    }),
  );
});

test("A cold pair fails with 1 − e^(−x)(1 + x), which is x²/2 − x³/3 + x⁴/8 for a small x", () => {
  // The power series of the closed form: Σ (−1)ʲ (j − 1) xʲ / j!, of which j = 5 is below 1e-9 here.
  for (const x of [1e-9, 1e-6, 1e-3]) {
    const series = x ** 2 / 2 - x ** 3 / 3 + x ** 4 / 8 - x ** 5 / 30;
    const found = standbyUnreliability({ n: 2, mttfHours: 1000, dormancy: 0, timeHours: 1000 * x });
    expect(relativeError(found, series)).toBeLessThan(1e-12);
  }
});

test("A warm pair has the closed form of a chain of two steps", () => {
  // Rates (1 + δ)λ, then λ: F = 1 − (1 + 1/δ) e^(−λt) + e^(−(1 + δ)λt)/δ, here where nothing cancels much.
  for (const [x, d] of [
    [1, 0.5],
    [2, 0.25],
    [3, 0.1],
  ] as const) {
    const expected = 1 - (1 + 1 / d) * Math.exp(-x) + Math.exp(-(1 + d) * x) / d;
    const found = standbyUnreliability({ n: 2, mttfHours: 1, dormancy: d, timeHours: x });
    expect(relativeError(found, expected)).toBeLessThan(1e-12);
  }
});

test("Early on it is the product of the rates over n!", () => {
  // The leading term: (λt)ⁿ/n! · Π (1 + jδ).
  const found = standbyUnreliability({ n: 3, mttfHours: 1, dormancy: 0.2, timeHours: 1e-6 });
  expect(relativeError(found, (1e-18 / 6) * 1.2 * 1.4)).toBeLessThan(1e-5);
});

test("What is left and what is gone add up to one", () => {
  fc.assert(
    fc.property(age, count, dormancy, (timeHours, n, d) => {
      const units = { n, mttfHours: 1, dormancy: d, timeHours };
      expect(standbyReliability(units) + standbyUnreliability(units)).toBeCloseTo(1, 12);
    }),
  );
});

test("More units, a colder standby and less time fail less", () => {
  fc.assert(
    fc.property(age, count, dormancy, (timeHours, n, d) => {
      const found = standbyUnreliability({ n, mttfHours: 1, dormancy: d, timeHours });
      const slack = found * (1 + 1e-12) + 1e-300;
      expect(standbyUnreliability({ n: n + 1, mttfHours: 1, dormancy: d, timeHours })).toBeLessThanOrEqual(
        slack,
      );
      expect(standbyUnreliability({ n, mttfHours: 1, dormancy: d / 2, timeHours })).toBeLessThanOrEqual(
        slack,
      );
      expect(
        standbyUnreliability({ n, mttfHours: 1, dormancy: d, timeHours: timeHours / 2 }),
      ).toBeLessThanOrEqual(slack);
    }),
  );
});

test("A thousand units neither overflow nor lose their tail", () => {
  // Hot: (1 − e^(−λt))^1000 with e^(−λt) = 1e-3 is (0.999)^1000.
  const hot = standbyUnreliability({ n: 1000, mttfHours: 1, dormancy: 1, timeHours: Math.log(1000) });
  expect(relativeError(hot, Math.exp(1000 * Math.log1p(-1e-3)))).toBeLessThan(1e-9);
  // Cold: the median of a gamma distribution of shape n lies between n − 1/3 and n (Choi, 1994).
  const cold = { n: 1000, mttfHours: 1, dormancy: 0 };
  expect(standbyUnreliability({ ...cold, timeHours: 1000 - 1 / 3 })).toBeCloseTo(0.5, 4);
  expect(standbyUnreliability({ ...cold, timeHours: 1e6 })).toBe(1);
  expect(standbyReliability({ ...cold, timeHours: 1e6 })).toBe(0);
});
