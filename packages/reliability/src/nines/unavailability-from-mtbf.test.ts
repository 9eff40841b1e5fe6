import fc from "fast-check";
import { expect, test } from "vitest";
import { relativeError } from "../fixtures.ts";
import { unavailabilityFromMtbf } from "./unavailability-from-mtbf.ts";
import { unavailabilityFromMttf } from "./unavailability-from-mttf.ts";

test("Ten hours down in every thousand, start to start, are 1 %", () => {
  expect(unavailabilityFromMtbf({ mtbfHours: 1000, mttdHours: 2, mttrHours: 8 })).toBe(0.01);
});

test("The two conventions agree where MTBF is MTTF with the time down", () => {
  const hours = fc.double({ min: 1e-6, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(hours, hours, hours, (mttfHours, mttdHours, mttrHours) => {
      const down = { mttdHours, mttrHours };
      const fromMtbf = unavailabilityFromMtbf({ mtbfHours: mttfHours + mttdHours + mttrHours, ...down });
      expect(relativeError(fromMtbf, unavailabilityFromMttf({ mttfHours, ...down }))).toBeLessThan(1e-14);
    }),
  );
});
