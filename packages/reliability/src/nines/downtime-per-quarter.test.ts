import { expect, test } from "vitest";
import { downtimePerQuarter } from "./downtime-per-quarter.ts";

test("99.9 % allows 2.16 hours in a quarter of 90 days", () => {
  // The availability table in appendix A of Site Reliability Engineering (2016).
  expect(downtimePerQuarter({ availability: 0.999 }) / 3600).toBeCloseTo(2.16, 10);
});

test("A quarter of a year of 365 days has 91.25 days", () => {
  expect(downtimePerQuarter({ unavailability: 1, daysPerQuarter: 91.25 })).toBe(91.25 * 86_400);
});
