import { expect, test } from "vitest";
import { relativeError } from "../fixtures.ts";
import { birthDeathMeanTime } from "./birth-death-mean-time.ts";

test("Two steps take 1/b₀ + 1/b₁ + d₁ / (b₀ b₁)", () => {
  // Closed form of two equations.
  const found = birthDeathMeanTime({ birthsPerHour: [2, 1], deathsPerHour: [5, 7] });
  expect(found).toBeCloseTo(1 / 2 + 1 + 5 / 2, 14);
});

test("A symmetric walk of unit steps takes n(n + 1)/2 of them", () => {
  // Tᵢ = i + 1.
  const ones = Array<number>(100).fill(1);
  expect(birthDeathMeanTime({ birthsPerHour: ones, deathsPerHour: ones })).toBe(5050);
});

test("Rates of 1e-9 against 1e9 keep their digits", () => {
  // T = 1/b · Σ (n − i)(d/b)ⁱ; the last term is (1e18)⁹ · 1e9 and the one before 1e18 times smaller, twice.
  const found = birthDeathMeanTime({
    birthsPerHour: Array<number>(10).fill(1e-9),
    deathsPerHour: Array<number>(10).fill(1e9),
  });
  expect(relativeError(found, 1e171)).toBeLessThan(1e-14);
});
