import { expect, test } from "vitest";
import { downtimePerMonth } from "./downtime-per-month.ts";

test("99.9 % allows 43.2 minutes in a month of 30 days", () => {
  // The availability table in appendix A of Site Reliability Engineering (2016).
  expect(downtimePerMonth({ availability: 0.999 }) / 60).toBeCloseTo(43.2, 10);
});

test("A month may be given 31 days", () => {
  expect(downtimePerMonth({ unavailability: 1, daysPerMonth: 31 })).toBe(31 * 86_400);
});
