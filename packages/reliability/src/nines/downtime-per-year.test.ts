import { expect, test } from "vitest";
import { downtimePerYear } from "./downtime-per-year.ts";

test.each([
  { availability: 0.9, downtimeSec: 36.5 * 86_400 },
  { availability: 0.99, downtimeSec: 3.65 * 86_400 },
  { availability: 0.999, downtimeSec: 8.76 * 3600 },
  { availability: 0.9999, downtimeSec: 52.56 * 60 },
  { availability: 0.99999, downtimeSec: 5.256 * 60 },
])("$availability allows $downtimeSec s in a year of 365 days", ({ availability, downtimeSec }) => {
  // The availability table in appendix A of Site Reliability Engineering (2016), to more digits.
  expect(downtimePerYear({ availability })).toBeCloseTo(downtimeSec, 6);
});

test("Five nines allow 5.26 minutes in a year of 365.25 days", () => {
  // Closed form: 1e-5 · 365.25 · 1440 minutes = 5.2596.
  expect(downtimePerYear({ unavailability: 1e-5, daysPerYear: 365.25 }) / 60).toBeCloseTo(5.2596, 10);
});
