import { expect, test } from "vitest";
import { budgetExhaustionTime } from "./budget-exhaustion-time.ts";

const periodSec = 30 * 86_400;

test.each([
  [1, 30 * 86_400],
  [2, 15 * 86_400],
  [10, 3 * 86_400],
  [1000, 43.2 * 60],
])("A burn rate of %d exhausts a budget of 30 days in %d s", (burnRate, seconds) => {
  // The Site Reliability Workbook (2018), chapter 5: 30 days, 15 days, 3 days, 43 minutes.
  expect(budgetExhaustionTime({ burnRate, periodSec })).toBeCloseTo(seconds, 9);
});

test("Half a budget lasts half as long, and none not at all", () => {
  expect(budgetExhaustionTime({ burnRate: 1, periodSec, usedFraction: 0.5 })).toBe(periodSec / 2);
  expect(budgetExhaustionTime({ burnRate: 0, periodSec, usedFraction: 1.5 })).toBe(0);
});

test("What does not burn lasts for ever", () => {
  expect(budgetExhaustionTime({ burnRate: 0, periodSec })).toBe(Infinity);
});
