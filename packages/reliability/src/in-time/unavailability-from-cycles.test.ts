import fc from "fast-check";
import { expect, test } from "vitest";
import { randomFromSeed } from "../probability/random-from-seed.ts";
import { unavailabilityFromCycles } from "./unavailability-from-cycles.ts";

test("Two cycles by hand", () => {
  // Û = 3/20; d − Û c is 1 − 1.5 and 2 − 1.5, so the error is √(0.5 · 2) / 20 = 0.05.
  const found = unavailabilityFromCycles({ upHours: [9, 8], downHours: [1, 2] });
  expect(found.unavailability).toBe(0.15);
  expect(found.low).toBeCloseTo(0.15 - 0.05 * 1.959964, 7);
  expect(found.high).toBeCloseTo(0.15 + 0.05 * 1.959964, 7);
});

test("Cycles that are all alike leave no doubt", () => {
  const found = unavailabilityFromCycles({ upHours: [3, 3, 3], downHours: [1, 1, 1] });
  expect(found).toEqual({ unavailability: 0.25, low: 0.25, high: 0.25 });
});

test("Of 400 simulated runs about 95 in a hundred hold the truth in their interval", () => {
  // The definition of the interval, for 200 cycles of exponential times each: 380 expected, with a deviation of 4.4.
  const random = randomFromSeed(7);
  const mean = (hours: number): number => -Math.log(1 - random()) * hours;
  let held = 0;
  for (let run = 0; run < 400; run++) {
    const upHours = Array.from({ length: 200 }, () => mean(99));
    const downHours = Array.from({ length: 200 }, () => mean(1));
    const { low, high } = unavailabilityFromCycles({ upHours, downHours });
    if (low <= 0.01 && high >= 0.01) held++;
  }
  expect(held).toBeGreaterThan(355);
  expect(held).toBeLessThan(396);
});

test("The interval holds the fraction and stays between 0 and 1", () => {
  const hours = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(hours, hours), { minLength: 2, maxLength: 20 }), (cycles) => {
      const found = unavailabilityFromCycles({
        upHours: cycles.map(([up]) => up),
        downHours: cycles.map(([, down]) => down),
      });
      expect(found.low).toBeGreaterThanOrEqual(0);
      expect(found.high).toBeLessThanOrEqual(1);
      expect(found.low).toBeLessThanOrEqual(found.unavailability);
      expect(found.high).toBeGreaterThanOrEqual(found.unavailability);
    }),
  );
});
