import { checkNotNegative } from "../input/check-not-negative.ts";
import { checkOptions } from "../input/check-options.ts";
import { checkPositive } from "../input/check-positive.ts";

/** A budget that is being spent. */
export interface BurningBudget {
  /** How many times as fast as allowed it is spent: 0 or more. */
  readonly burnRate: number;
  /** The period that the budget is for: seconds above 0. */
  readonly periodSec: number;
  /** The fraction that is spent already: 0 where it is not given; above 1 where it is overspent. */
  readonly usedFraction?: number;
}

/**
 * How long, in seconds, an error budget lasts if it goes on being spent as fast as now.
 *
 * time = (1 − used) · period / burn rate. At a burn rate of 1 a fresh budget lasts the period. Infinity where
 * nothing is spent, 0 where nothing is left.
 *
 * @throws TypeError or RangeError for a burn rate or a used fraction that is not finite and at least 0, or a period
 * that is not finite and above 0.
 * Source: B. Beyer et al. (eds), *The Site Reliability Workbook* (2018), chapter 5.
 */
export function budgetExhaustionTime(budget: BurningBudget): number {
  checkOptions("options", budget);
  const { usedFraction = 0 } = budget;
  checkNotNegative("burnRate", budget.burnRate);
  checkPositive("periodSec", budget.periodSec);
  checkNotNegative("usedFraction", usedFraction);
  return usedFraction >= 1 ? 0 : ((1 - usedFraction) * budget.periodSec) / budget.burnRate;
}
