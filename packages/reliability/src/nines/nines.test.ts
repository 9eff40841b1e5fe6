import fc from "fast-check";
import { expect, test } from "vitest";
import { notTiny, relativeError } from "../fixtures.ts";
import { nines } from "./nines.ts";
import { unavailabilityFromNines } from "./unavailability-from-nines.ts";

test("99.9 % has three nines", () => {
  // Definition: -log10(0.001).
  expect(nines({ availability: 0.999 })).toBeCloseTo(3, 12);
});

test("99.5 % has 2.3 nines", () => {
  // Definition: -log10(0.005) = 2.30103.
  expect(nines({ availability: 0.995 })).toBeCloseTo(2.30103, 6);
});

test("Never down has infinitely many nines and always down has none", () => {
  expect(nines({ availability: 1 })).toBe(Infinity);
  expect(nines({ availability: 0 })).toBe(0);
});

test("Nines and unavailability are each other's inverse", () => {
  fc.assert(
    fc.property(notTiny, (unavailability) => {
      const back = unavailabilityFromNines({ nines: nines({ unavailability }) });
      expect(relativeError(back, unavailability)).toBeLessThan(1e-13);
    }),
  );
});
