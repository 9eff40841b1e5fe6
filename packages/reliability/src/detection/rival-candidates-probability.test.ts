import { expect, test } from "vitest";
import { relativeError } from "../fixtures.ts";
import { rivalCandidatesProbability } from "./rival-candidates-probability.ts";

test("Two timeouts over ten delays come within one of each other 19 % of the time", () => {
  // The area of |x − y| < 0.1 in the unit square: 1 − 0.9².
  expect(rivalCandidatesProbability({ candidates: 2, rangeSec: 10, delaySec: 1 })).toBeCloseTo(0.19, 14);
});

test("A single candidate has no rival, a delay as long as the range makes rivals of all", () => {
  expect(rivalCandidatesProbability({ candidates: 1, rangeSec: 1, delaySec: 5 })).toBe(0);
  expect(rivalCandidatesProbability({ candidates: 2, rangeSec: 1, delaySec: 1 })).toBe(1);
  expect(rivalCandidatesProbability({ candidates: 2, rangeSec: 1, delaySec: 2 })).toBe(1);
});

test("It is the integral over the first timeout", () => {
  // 1 − ∫ n (1 − u − x)ⁿ⁻¹ du from 0 to 1 − x, by the midpoint rule.
  const [n, x, steps] = [5, 0.08, 100_000];
  let sum = 0;
  for (let step = 0; step < steps; step++) {
    const u = ((step + 0.5) / steps) * (1 - x);
    sum += (n * (1 - u - x) ** (n - 1) * (1 - x)) / steps;
  }
  const probability = rivalCandidatesProbability({ candidates: n, rangeSec: 1, delaySec: x });
  expect(probability).toBeCloseTo(1 - sum, 9);
});

test("A thousand candidates and a delay of 1e-18 of the range give 1e-15", () => {
  const probability = rivalCandidatesProbability({ candidates: 1000, rangeSec: 1, delaySec: 1e-18 });
  expect(relativeError(probability, 1e-15)).toBeLessThan(1e-12);
});
