import { expect, test } from "vitest";
import { betaFactorUnavailabilityRareEvent } from "./beta-factor-unavailability-rare-event.ts";

test.each([
  { beta: 0.01, expected: 1.9801e-4 },
  { beta: 0.05, expected: 5.9025e-4 },
  { beta: 0.1, expected: 1.081e-3 },
  { beta: 0.2, expected: 2.064e-3 },
])("A pair down 1 % each with beta $beta is down $expected of the time", ({ beta, expected }) => {
  // Closed form: βp + ((1 - β)p)² at p = 0.01, written out in decimals.
  expect(betaFactorUnavailabilityRareEvent({ unavailability: 0.01, beta, n: 2 })).toBeCloseTo(expected, 15);
});

test("Units that are often down are counted twice", () => {
  // At p = 1 and β = 0.5 the sum is 0.5 + 0.5 for one unit, but 0.5 + 0.25 for two, which are both down.
  expect(betaFactorUnavailabilityRareEvent({ unavailability: 1, beta: 0.5, n: 2 })).toBe(0.75);
});
