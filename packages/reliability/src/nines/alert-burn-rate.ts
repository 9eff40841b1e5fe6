import { checkFraction } from "../input/check-fraction.ts";
import { checkOptions } from "../input/check-options.ts";
import { checkPositive } from "../input/check-positive.ts";

/** What of an error budget may go, and how quickly, before somebody is told. */
export interface BudgetAlert {
  /** The fraction of the budget that may be spent: from 0 to 1. */
  readonly budgetFraction: number;
  /** The time in which it is spent: seconds above 0. */
  readonly windowSec: number;
  /** The period that the budget is for: seconds above 0. */
  readonly periodSec: number;
}

/**
 * The burn rate at which to alert, so that a fraction of the error budget is spent within a window of time.
 *
 * burn rate = fraction · period / window, a ratio.
 *
 * @throws TypeError or RangeError for a fraction that is not one, or times that are not finite and above 0.
 * Source: B. Beyer et al. (eds), *The Site Reliability Workbook* (2018), chapter 5.
 */
export function alertBurnRate(alert: BudgetAlert): number {
  checkOptions("options", alert);
  checkFraction("budgetFraction", alert.budgetFraction);
  checkPositive("windowSec", alert.windowSec);
  checkPositive("periodSec", alert.periodSec);
  return (alert.budgetFraction * alert.periodSec) / alert.windowSec;
}
