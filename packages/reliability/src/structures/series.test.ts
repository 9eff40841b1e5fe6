import fc from "fast-check";
import { expect, test } from "vitest";
import { fraction } from "../fixtures.ts";
import { series } from "./series.ts";

test("Ten services at 99.9 % in series are up 99.0045 % of the time", () => {
  // Closed form: 0.999^10 = 0.990044880209748…
  expect(series({ availabilities: Array<number>(10).fill(0.999) })).toBeCloseTo(0.990044880209748, 14);
});

test("One unit in series is itself", () => {
  fc.assert(
    fc.property(fraction, (a) => {
      expect(series({ availabilities: [a] })).toBe(a);
    }),
  );
});

test("A series is never more available than its weakest unit", () => {
  fc.assert(
    fc.property(fc.array(fraction, { minLength: 1 }), (availabilities) => {
      expect(series({ availabilities })).toBeLessThanOrEqual(Math.min(...availabilities));
    }),
  );
});

test("Unavailabilities say the same as availabilities", () => {
  // Closed form: 0.75 · 0.5 = 0.375, exact in binary.
  expect(series({ unavailabilities: [0.25, 0.5] })).toBe(0.375);
});
