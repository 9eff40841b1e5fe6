import { checkNotNegative } from "../input/check-not-negative.ts";
import { checkPositive } from "../input/check-positive.ts";
import { checkLevel, unavailabilityOf, type Level } from "../input/level.ts";
import { spentOf } from "./spent-of.ts";

/** A budget of downtime. */
export interface ErrorBudgetTime {
  /** How long it may be down in the period: seconds. */
  readonly budgetSec: number;
  /** How much of that is left: seconds, below 0 where it is overspent. */
  readonly leftSec: number;
  /** The fraction that is spent; above 1 where it is overspent. */
  readonly usedFraction: number;
}

/**
 * The error budget of an objective that counts time: how long a service may be down in a period, and how much of it
 * is left after some downtime.
 *
 * budget = (1 − objective) · period. The objective is the availability that is promised, or the unavailability that
 * is allowed. An objective of 1 has no budget; any downtime then spends infinitely much of it. One object, because
 * what is left and what is spent are shown together.
 *
 * @throws TypeError or RangeError for an objective that is not one fraction, a period that is not finite and above
 * 0, or a downtime that is not finite and at least 0.
 * Source: B. Beyer et al. (eds), *Site Reliability Engineering* (2016), chapter 3.
 */
export function errorBudgetTime(
  options: Level & { readonly periodSec: number; readonly downSec: number },
): ErrorBudgetTime {
  checkLevel("options", options);
  checkPositive("periodSec", options.periodSec);
  checkNotNegative("downSec", options.downSec);
  const budgetSec = unavailabilityOf(options) * options.periodSec;
  const { downSec } = options;
  return { budgetSec, leftSec: budgetSec - downSec, usedFraction: spentOf(budgetSec, downSec) };
}
