import { expect, test } from "vitest";
import { relativeError } from "../fixtures.ts";
import { annualLossProbability } from "./annual-loss-probability.ts";

test("A mean of one year loses data within a year with 1 − 1/e, not for certain", () => {
  expect(annualLossProbability({ mttdlHours: 8760 })).toBeCloseTo(1 - 1 / Math.E, 15);
});

test("A mean of 1e18 years keeps its digits", () => {
  expect(relativeError(annualLossProbability({ mttdlHours: 8.76e21 }), 1e-18)).toBeLessThan(1e-15);
});

test("A year of 366 days loses more than one of 365", () => {
  const mttdlHours = 1e6;
  const leap = annualLossProbability({ mttdlHours, daysPerYear: 366 });
  expect(leap).toBeGreaterThan(annualLossProbability({ mttdlHours }));
});
