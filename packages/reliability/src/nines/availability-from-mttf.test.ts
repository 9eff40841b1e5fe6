import { expect, test } from "vitest";
import { availabilityFromMttf } from "./availability-from-mttf.ts";

test("A month up and four hours of repair are 99.4475 %", () => {
  // Closed form: 720 / 724.
  expect(availabilityFromMttf({ mttfHours: 720, mttrHours: 4 })).toBeCloseTo(720 / 724, 15);
});

test("A month up and a failover of a minute are 99.9977 %", () => {
  // Closed form: 43,200 / 43,201 minutes.
  expect(availabilityFromMttf({ mttfHours: 720, mttrHours: 1 / 60 })).toBeCloseTo(43_200 / 43_201, 15);
});

test("To notice an hour later costs as much as to repair for an hour longer", () => {
  expect(availabilityFromMttf({ mttfHours: 720, mttdHours: 1, mttrHours: 4 })).toBe(
    availabilityFromMttf({ mttfHours: 720, mttrHours: 5 }),
  );
});
