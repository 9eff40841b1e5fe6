import { expect, test } from "vitest";
import { budgetOf } from "./budget.ts";

const quiet = { allowed: 0.001, outageMin: 0, restarts: 0, restartSec: 0 };

test("99.9 % allows 40.32 minutes in February, 43.2 in April, 44.64 in May", () => {
  // Closed form: 0.1 % of 28, 30 and 31 days.
  const minutes = [28, 30, 31].map((days) => budgetOf({ ...quiet, days }).allowedSec / 60);
  [40.32, 43.2, 44.64].forEach((expected, index) => expect(minutes[index]).toBeCloseTo(expected, 10));
});

test("42 minutes overspend February and not April", () => {
  expect(budgetOf({ ...quiet, days: 28, outageMin: 42 }).leftSec).toBeCloseTo(-1.68 * 60, 8);
  expect(budgetOf({ ...quiet, days: 30, outageMin: 42 }).leftSec).toBeCloseTo(1.2 * 60, 8);
});

test("Sixty restarts of 45 seconds use more than 99.9 % of any month allows", () => {
  const month = { ...quiet, days: 31, restarts: 60, restartSec: 45 };
  expect(budgetOf(month).restartsSec).toBe(2700);
  expect(budgetOf(month).leftSec).toBeLessThan(0);
  expect(budgetOf(month).availability).toBeCloseTo(1 - 2700 / (31 * 86_400), 14);
});
