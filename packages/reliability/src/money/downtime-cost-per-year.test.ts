import { expect, test } from "vitest";
import { relativeError } from "../fixtures.ts";
import { downtimeCostPerYear } from "./downtime-cost-per-year.ts";

test("Three nines at 1,000 an hour cost 8,760 a year, and 8,766 with leap days counted", () => {
  // By hand: 0.001 of 8,760 h, and of 8,766 h.
  const three = { unavailability: 0.001, costPerHour: 1000 };
  expect(relativeError(downtimeCostPerYear(three), 8760)).toBeLessThan(1e-14);
  expect(relativeError(downtimeCostPerYear({ ...three, daysPerYear: 365.25 }), 8766)).toBeLessThan(1e-14);
});

test("What is never down, or costs nothing while it is, costs nothing", () => {
  expect(downtimeCostPerYear({ availability: 1, costPerHour: 1000 })).toBe(0);
  expect(downtimeCostPerYear({ availability: 0.9, costPerHour: 0 })).toBe(0);
});
