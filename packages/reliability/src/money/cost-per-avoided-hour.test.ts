import fc from "fast-check";
import { expect, test } from "vitest";
import { fraction, relativeError } from "../fixtures.ts";
import { costPerAvoidedHour } from "./cost-per-avoided-hour.ts";
import { downtimeCostPerYear } from "./downtime-cost-per-year.ts";

const step = {
  before: { unavailability: 0.01 },
  after: { unavailability: 0.001 },
  costPerYearBefore: 10_000,
  costPerYearAfter: 20_000,
};

test("Ten thousand a year more for 0.1 % down in place of 1 % buys hours at 126.84 each", () => {
  // By hand: 0.009 of 8,760 h are 78.84 h.
  expect(relativeError(costPerAvoidedHour(step), 10_000 / 78.84)).toBeLessThan(1e-13);
});

test("It is below zero where better is cheaper, and infinite where nothing is avoided", () => {
  expect(costPerAvoidedHour({ ...step, costPerYearAfter: 5000 })).toBeLessThan(0);
  expect(costPerAvoidedHour({ ...step, after: step.before })).toBe(Infinity);
  expect(costPerAvoidedHour({ ...step, after: { unavailability: 0.1 } })).toBe(Infinity);
  expect(costPerAvoidedHour({ ...step, after: { unavailability: 0.1 }, costPerYearAfter: 0 })).toBe(Infinity);
});

test("At that price of an hour, both designs cost the same in all", () => {
  fc.assert(
    fc.property(fraction, fraction, fc.nat(), (one, other, extra) => {
      const before = { unavailability: Math.max(one, other) };
      const after = { unavailability: Math.min(one, other) };
      fc.pre(before.unavailability > after.unavailability * 1.001 + 1e-9);
      const costPerHour = costPerAvoidedHour({
        before,
        after,
        costPerYearBefore: 0,
        costPerYearAfter: extra,
      });
      const saved =
        downtimeCostPerYear({ ...before, costPerHour }) - downtimeCostPerYear({ ...after, costPerHour });
      expect(Math.abs(saved - extra)).toBeLessThanOrEqual(extra * 1e-9);
    }),
  );
});
