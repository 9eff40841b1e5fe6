import { expect, test } from "vitest";
import { downtimePerQuarter } from "./downtime-per-quarter.ts";

test("99.9 % allows 2.19 hours in a quarter of 91.25 days", () => {
  // Closed form: 0.001 · 365 / 4 · 24 h.
  expect(downtimePerQuarter({ availability: 0.999 }) / 3600).toBeCloseTo(2.19, 10);
});

test("A quarter of a year of 366 days has 91.5 days", () => {
  expect(downtimePerQuarter({ unavailability: 1, daysPerYear: 366 })).toBe(91.5 * 86_400);
});
