import { expect, test } from "vitest";
import { retryBudgetAmplification } from "./retry-budget-amplification.ts";

test("A budget of a tenth bounds one layer at 1.1 calls and three at 1.331", () => {
  // 1.1 and 1.1³; the first is the figure of Site Reliability Engineering (2016), chapter 21.
  expect(retryBudgetAmplification({ retryRatio: 0.1, layers: 1 })).toBeCloseTo(1.1, 15);
  expect(retryBudgetAmplification({ retryRatio: 0.1, layers: 3 })).toBeCloseTo(1.331, 14);
});
