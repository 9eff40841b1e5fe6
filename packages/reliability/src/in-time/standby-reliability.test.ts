import { expect, test } from "vitest";
import { standbyReliability } from "./standby-reliability.ts";

const pair = { n: 2, mttfHours: 1000, timeHours: 1000 };

test("After one lifetime a hot pair is left with 0.600, a cold one with 0.736", () => {
  // Closed forms: 2/e − 1/e² and 2/e.
  expect(standbyReliability({ ...pair, dormancy: 1 })).toBeCloseTo(2 / Math.E - Math.E ** -2, 14);
  expect(standbyReliability({ ...pair, dormancy: 0 })).toBeCloseTo(2 / Math.E, 14);
});

test("One unit is left with e^(−λt), whatever its dormancy", () => {
  for (const dormancy of [0, 0.3, 1]) {
    expect(standbyReliability({ n: 1, mttfHours: 10, timeHours: 25, dormancy })).toBeCloseTo(
      Math.exp(-2.5),
      14,
    );
  }
});

test("New units are all there", () => {
  expect(standbyReliability({ n: 3, mttfHours: 10, timeHours: 0, dormancy: 0.5 })).toBe(1);
});

test("Far beyond the lifetime a small rest keeps its digits", () => {
  // Closed form of the cold pair: e^(−x)(1 + x), at x = 600.
  const found = standbyReliability({ n: 2, mttfHours: 1, timeHours: 600, dormancy: 0 });
  expect(Math.abs(found / (601 * Math.exp(-600)) - 1)).toBeLessThan(1e-12);
});
