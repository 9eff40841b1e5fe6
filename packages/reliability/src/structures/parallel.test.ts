import fc from "fast-check";
import { expect, test } from "vitest";
import { fraction } from "../fixtures.ts";
import { parallel } from "./parallel.ts";

test("Two units at 99 % in parallel are up 99.99 % of the time", () => {
  // Closed form: 1 - 0.01² = 0.9999.
  expect(parallel({ availabilities: [0.99, 0.99] })).toBeCloseTo(0.9999, 14);
});

test("One unit in parallel is itself", () => {
  fc.assert(
    fc.property(fraction, (a) => {
      expect(parallel({ availabilities: [a] })).toBe(a);
    }),
  );
});

test("A parallel set is never less available than its best unit", () => {
  fc.assert(
    fc.property(fc.array(fraction, { minLength: 1 }), (availabilities) => {
      const availability = parallel({ availabilities });
      expect(availability).toBeGreaterThanOrEqual(Math.max(...availabilities) - Number.EPSILON);
      expect(availability).toBeLessThanOrEqual(1);
    }),
  );
});

test("Unavailabilities say the same as availabilities", () => {
  // Closed form: 1 - 0.25 · 0.5 = 0.875, exact in binary.
  expect(parallel({ unavailabilities: [0.25, 0.5] })).toBe(0.875);
});
