import fc from "fast-check";
import { expect, test } from "vitest";
import { relativeError } from "../fixtures.ts";
import { pointAvailability } from "./point-availability.ts";
import { pointUnavailability } from "./point-unavailability.ts";

const span = fc.double({ min: -9, max: 9, noNaN: true }).map((power) => 10 ** power);
const unit = { mttfHours: 990, mttrHours: 10 };

test("It begins at 1 and ends at MTTF / (MTTF + MTTR)", () => {
  expect(pointAvailability({ ...unit, timeHours: 0 })).toBe(1);
  expect(pointAvailability({ ...unit, timeHours: 1e6 })).toBe(0.99);
});

test("With equal times it is half settled after ln 2 / (λ + μ)", () => {
  // Closed form: ½ + ½ · ½ where (λ + μ)t = ln 2.
  const found = pointAvailability({ mttfHours: 2, mttrHours: 2, timeHours: Math.LN2 });
  expect(found).toBeCloseTo(0.75, 14);
});

test("It obeys its differential equation, A′ = μ − (λ + μ)A", () => {
  // A central difference of a thousandth of an hour.
  for (const timeHours of [1, 5, 20]) {
    const at = (hours: number): number => pointAvailability({ ...unit, timeHours: hours });
    const slope = (at(timeHours + 1e-3) - at(timeHours - 1e-3)) / 2e-3;
    expect(slope).toBeCloseTo(1 / 10 - (1 / 990 + 1 / 10) * at(timeHours), 9);
  }
});

test("Up and down add up to one", () => {
  fc.assert(
    fc.property(span, span, span, (mttfHours, mttrHours, timeHours) => {
      const given = { mttfHours, mttrHours, timeHours };
      expect(relativeError(pointAvailability(given) + pointUnavailability(given), 1)).toBeLessThan(1e-15);
    }),
  );
});
