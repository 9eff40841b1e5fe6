import { expect, test } from "vitest";
import { DEVIATIONS_95, wilsonInterval } from "./wilson-interval.ts";

test("81 of 263 lie between 0.2553 and 0.3662", () => {
  // R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17
  // (1998), table I, method 3.
  const { low, high } = wilsonInterval(81, 263);
  expect(low).toBeCloseTo(0.2553, 4);
  expect(high).toBeCloseTo(0.3662, 4);
});

test("No hit in n trials leaves room up to z²/(n + z²)", () => {
  // Closed form of the interval at p̂ = 0.
  const { low, high } = wilsonInterval(0, 20);
  expect(low).toBe(0);
  expect(high).toBeCloseTo(DEVIATIONS_95 ** 2 / (20 + DEVIATIONS_95 ** 2), 14);
  expect(wilsonInterval(20, 20).high).toBe(1);
});

test("Both ends solve the equation |p̂ − p| = z √(p(1 − p)/n)", () => {
  for (const [hits, trials] of [
    [3, 10],
    [999, 1000],
    [1, 100_000],
  ] as const) {
    for (const p of Object.values(wilsonInterval(hits, trials))) {
      const deviations = Math.abs(hits / trials - p) / Math.sqrt((p * (1 - p)) / trials);
      expect(deviations).toBeCloseTo(DEVIATIONS_95, 8);
    }
  }
});
