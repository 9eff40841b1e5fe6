import { expect, test } from "vitest";
import { relativeError } from "../fixtures.ts";
import { pointUnavailability } from "./point-unavailability.ts";

test("At first it is λt, down to 1e-18", () => {
  // Closed form: the first term of the series; the second is λ(λ + μ)t²/2, smaller by 5e-12.
  const found = pointUnavailability({ mttfHours: 1e6, mttrHours: 1, timeHours: 1e-12 });
  expect(relativeError(found, 1e-18)).toBeLessThan(1e-11);
});

test("In the long run it is MTTR / (MTTF + MTTR)", () => {
  const found = pointUnavailability({ mttfHours: 1e18, mttrHours: 1, timeHours: 1e9 });
  expect(relativeError(found, 1e-18)).toBeLessThan(1e-15);
});

test("After one repair time it has come 63 % of the way", () => {
  // Closed form: 1 − 1/e, where failures are rare.
  const found = pointUnavailability({ mttfHours: 1e9, mttrHours: 4, timeHours: 4 });
  expect(found * 2.5e8).toBeCloseTo(1 - 1 / Math.E, 7);
});
