import { expect, test } from "vitest";
import { chainAvailability } from "./trees.ts";

test("Three stages of one are in series", () =>
  expect(chainAvailability([1, 1, 1], 0.9)).toBeCloseTo(0.9 ** 3, 14));

test("Doubling a stage squares its unavailability", () =>
  expect(chainAvailability([1, 2, 1], 0.9)).toBeCloseTo(0.9 * 0.99 * 0.9, 14));

test("Six parts at 99 % reach 99.95 %, and no five do", () => {
  expect(chainAvailability([2, 2, 2], 0.99)).toBeGreaterThan(0.9995);
  expect(chainAvailability([1, 2, 2], 0.99)).toBeLessThan(0.9995);
  expect(chainAvailability([1, 1, 3], 0.99)).toBeLessThan(0.9995);
});
