import { expect, test } from "vitest";
import { burnRate } from "./burn-rate.ts";

test.each([
  [0.001, 1],
  [0.002, 2],
  [0.01, 10],
  [1, 1000],
])("At 99.9 %%, errors of %d burn at %d", (errorFraction, rate) => {
  // The Site Reliability Workbook (2018), chapter 5, the table of burn rates and times to exhaustion.
  expect(burnRate({ unavailability: 0.001, errorFraction })).toBeCloseTo(rate, 10);
});

test("Where no error is allowed any burns without end, and none does not burn", () => {
  expect(burnRate({ availability: 1, errorFraction: 0.1 })).toBe(Infinity);
  expect(burnRate({ availability: 1, errorFraction: 0 })).toBe(0);
});
