import { expect, test } from "vitest";
import { relativeError } from "../fixtures.ts";
import { unavailabilityFromNines } from "./unavailability-from-nines.ts";

test("Eighteen nines leave 1e-18", () => {
  expect(relativeError(unavailabilityFromNines({ nines: 18 }), 1e-18)).toBeLessThan(1e-14);
});

test("Two and a half nines leave 0.00316", () => {
  // Closed form: 10^-2.5 = 0.00316227766…
  expect(unavailabilityFromNines({ nines: 2.5 })).toBeCloseTo(0.00316227766, 11);
});
