import fc from "fast-check";
import { expect, test } from "vitest";
import { notTiny } from "../fixtures.ts";
import { kOfNUnequalUnavailability } from "../structures/k-of-n-unequal-unavailability.ts";
import { unitsForTarget } from "./units-for-target.ts";

const node = { availability: 0.99 };

test("Two working nodes at 99 % take three for three nines, and four for five", () => {
  // By hand: two of two is down 0.0199, two of three 2.98e-4, two of four 4p³ - 3p⁴ = 3.97e-6.
  expect(unitsForTarget({ k: 2, unit: node, target: { availability: 0.98 } })).toBe(2);
  expect(unitsForTarget({ k: 2, unit: node, target: { availability: 0.999 } })).toBe(3);
  expect(unitsForTarget({ k: 2, unit: node, target: { availability: 0.99999 } })).toBe(4);
});

test("A target that is met exactly is met, said either way", () => {
  expect(unitsForTarget({ k: 2, unit: node, target: { unavailability: 0.000298 } })).toBe(3);
  expect(unitsForTarget({ k: 2, unit: node, target: { availability: 0.999702 } })).toBe(3);
  expect(unitsForTarget({ k: 1, unit: { unavailability: 0.1 }, target: { unavailability: 1e-18 } })).toBe(18);
});

test("The count reaches the target and one fewer does not", () => {
  // Counted unit by unit with Barlow and Heidtmann's recursion.
  fc.assert(
    fc.property(
      fc.double({ min: 1e-6, max: 0.6, noNaN: true }),
      notTiny,
      fc.integer({ min: 1, max: 40 }),
      (unavailability, target, k) => {
        const n = unitsForTarget({ k, unit: { unavailability }, target: { unavailability: target } });
        const downWith = (count: number): number =>
          kOfNUnequalUnavailability({ k, unavailabilities: Array<number>(count).fill(unavailability) });
        expect(downWith(n)).toBeLessThanOrEqual(target * (1 + 1e-11));
        if (n > k) expect(downWith(n - 1)).toBeGreaterThan(target * (1 - 1e-11));
      },
    ),
  );
});

test("No number is enough for units that are never up, or for a target without downtime", () => {
  expect(unitsForTarget({ k: 1, unit: { availability: 0 }, target: node })).toBe(Infinity);
  expect(unitsForTarget({ k: 1, unit: node, target: { availability: 0 } })).toBe(1);
  expect(unitsForTarget({ k: 3, unit: node, target: { unavailability: 0 } })).toBe(Infinity);
  expect(unitsForTarget({ k: 3, unit: { availability: 1 }, target: { unavailability: 0 } })).toBe(3);
});

test("Half a million of units that are up three quarters of the time are found", () => {
  // The mean of n·3/4 must exceed k by some standard deviations: 2.33 for a tail of 1 %.
  const n = unitsForTarget({ k: 300_000, unit: { availability: 0.75 }, target: { unavailability: 0.01 } });
  const margin = n * 0.75 - 300_000;
  expect(margin / Math.sqrt(n * 0.75 * 0.25)).toBeCloseTo(2.326, 1);
});
