import { expect, test } from "vitest";
import { unavailabilityFromSamples } from "./unavailability-from-samples.ts";

test("One down of ten lies between 0.0179 and 0.4042", () => {
  // The formula by hand: (0.1 + 0.19207 ± 1.96 · √(0.009 + 0.0096035)) / 1.38415.
  const found = unavailabilityFromSamples({ samples: 10, down: 1 });
  expect(found.unavailability).toBe(0.1);
  expect(found.low).toBeCloseTo(0.01788, 4);
  expect(found.high).toBeCloseTo(0.40415, 4);
});

test("Fifteen of 148 lie between 0.0624 and 0.1605", () => {
  // R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998),
  // table I, score method without continuity correction: 15/148.
  const found = unavailabilityFromSamples({ samples: 148, down: 15 });
  expect(found.low).toBeCloseTo(0.0624, 4);
  expect(found.high).toBeCloseTo(0.1605, 4);
});

test("Never seen down in 1,000 looks may still be down 0.38 % of the time", () => {
  // Closed form: z² / (n + z²) = 3.8415 / 1003.8415.
  const found = unavailabilityFromSamples({ samples: 1000, down: 0 });
  expect(found.low).toBe(0);
  expect(found.high).toBeCloseTo(3.8414588 / 1003.8414588, 9);
});
