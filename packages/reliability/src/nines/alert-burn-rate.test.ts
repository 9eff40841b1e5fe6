import { expect, test } from "vitest";
import { alertBurnRate } from "./alert-burn-rate.ts";

test.each([
  [0.02, 1, 14.4],
  [0.05, 6, 6],
  [0.1, 72, 1],
])("A fraction of %d of 30 days' budget in %d hours is a burn rate of %d", (budgetFraction, hours, rate) => {
  // The Site Reliability Workbook (2018), chapter 5, the recommended parameters for alerting.
  const windowSec = hours * 3600;
  expect(alertBurnRate({ budgetFraction, windowSec, periodSec: 30 * 86_400 })).toBeCloseTo(rate, 12);
});
