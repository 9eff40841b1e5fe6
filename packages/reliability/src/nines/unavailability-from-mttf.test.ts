import fc from "fast-check";
import { expect, test } from "vitest";
import { relativeError } from "../fixtures.ts";
import { availabilityFromMttf } from "./availability-from-mttf.ts";
import { unavailabilityFromMttf } from "./unavailability-from-mttf.ts";

const hours = fc.double({ min: -6, max: 12, noNaN: true }).map((power) => 10 ** power);

test("990 hours up, 2 to notice and 8 to repair are down 1 % of the time", () => {
  // Closed form: 10 / 1000.
  expect(unavailabilityFromMttf({ mttfHours: 990, mttdHours: 2, mttrHours: 8 })).toBe(0.01);
});

test("An hour of repair in 1e18 keeps its digits", () => {
  expect(relativeError(unavailabilityFromMttf({ mttfHours: 1e18, mttrHours: 1 }), 1e-18)).toBeLessThan(1e-15);
});

test("What is repaired at once is never down", () => {
  expect(unavailabilityFromMttf({ mttfHours: 5, mttrHours: 0 })).toBe(0);
});

test("Up and down add up to one", () => {
  fc.assert(
    fc.property(hours, hours, hours, (mttfHours, mttdHours, mttrHours) => {
      const times = { mttfHours, mttdHours, mttrHours };
      expect(availabilityFromMttf(times) + unavailabilityFromMttf(times)).toBeCloseTo(1, 15);
    }),
  );
});
