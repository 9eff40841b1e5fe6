import { expect, test } from "vitest";
import { errorBudgetTime } from "./error-budget-time.ts";

const periodSec = 30 * 86_400;

test("99.9 % over 30 days leave 43.2 minutes, of which ten minutes are 23 %", () => {
  // The availability table in appendix A of Site Reliability Engineering (2016); 10 / 43.2 = 0.23148.
  const found = errorBudgetTime({ availability: 0.999, periodSec, downSec: 600 });
  expect(found.budgetSec / 60).toBeCloseTo(43.2, 10);
  expect(found.leftSec / 60).toBeCloseTo(33.2, 10);
  expect(found.usedFraction).toBeCloseTo(0.23148, 5);
});

test("An overspent budget has less than nothing left", () => {
  const found = errorBudgetTime({ unavailability: 0.001, periodSec: 1000, downSec: 3 });
  expect(found).toEqual({ budgetSec: 1, leftSec: -2, usedFraction: 3 });
});

test("A promise of 100 % has no budget to spend", () => {
  expect(errorBudgetTime({ availability: 1, periodSec, downSec: 0 }).usedFraction).toBe(0);
  expect(errorBudgetTime({ availability: 1, periodSec, downSec: 1 }).usedFraction).toBe(Infinity);
});
