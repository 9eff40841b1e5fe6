import fc from "fast-check";
import { expect, test } from "vitest";
import { relativeError } from "../fixtures.ts";
import { failoverBudget } from "./failover-budget.ts";

const parts = { detectSec: 15, decideSec: 5, promoteSec: 10, propagateSec: 30 };

test("A failover of one minute fits 4.32 times into a month at four nines", () => {
  // By hand: 0.0001 of 2,592,000 s are 259.2 s, of 31,536,000 s are 3,153.6 s.
  const budget = failoverBudget({ ...parts, target: { unavailability: 1e-4 } });
  expect(budget.totalSec).toBe(60);
  expect(budget.shares).toEqual({ detect: 0.25, decide: 1 / 12, promote: 1 / 6, propagate: 0.5 });
  expect(relativeError(budget.failoversPerMonth, 4.32)).toBeLessThan(1e-14);
  expect(relativeError(budget.failoversPerYear, 52.56)).toBeLessThan(1e-14);
});

const sec = fc.double({ min: 0, max: 1e6, noNaN: true });

test("The shares add up to one", () => {
  fc.assert(
    fc.property(sec, sec, sec, sec, (detectSec, decideSec, promoteSec, propagateSec) => {
      fc.pre(detectSec + decideSec + promoteSec + propagateSec > 1e-300);
      const { shares } = failoverBudget({
        ...{ detectSec, decideSec, promoteSec, propagateSec },
        target: { availability: 0.999 },
      });
      expect(shares.detect + shares.decide + shares.promote + shares.propagate).toBeCloseTo(1, 14);
    }),
  );
});

test("A target without downtime allows no failover, and a failover without downtime has no limit", () => {
  expect(failoverBudget({ ...parts, target: { availability: 1 } }).failoversPerYear).toBe(0);
  const instant = failoverBudget({
    detectSec: 0,
    decideSec: 0,
    promoteSec: 0,
    propagateSec: 0,
    target: { availability: 0.99 },
  });
  expect(instant.failoversPerMonth).toBe(Infinity);
  expect(instant.shares).toEqual({ detect: 0, decide: 0, promote: 0, propagate: 0 });
});
