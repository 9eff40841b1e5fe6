import { checkCount } from "../input/check-count.ts";
import { checkLevel, unavailabilityOf, type Level } from "../input/level.ts";
import { spentOf } from "./spent-of.ts";

/** A budget of requests that may fail. */
export interface ErrorBudgetRequests {
  /** How many requests may fail; need not be whole. */
  readonly budget: number;
  /** How many more may fail; below 0 where it is overspent. */
  readonly left: number;
  /** The fraction that is spent; above 1 where it is overspent. */
  readonly usedFraction: number;
}

/**
 * The error budget of an objective that counts requests: how many of a number of requests may fail, and how much of
 * it is left after some have.
 *
 * budget = (1 − objective) · requests. The objective is the fraction of requests that is promised to succeed, or the
 * fraction that may fail. Where load varies this differs from the budget of time: an outage at the busiest hour costs
 * more of it. An objective of 1 has no budget; any failure then spends infinitely much of it. One object, because
 * what is left and what is spent are shown together.
 *
 * @throws TypeError or RangeError for an objective that is not one fraction, counts that are not whole, no requests,
 * or more failed than there are.
 * Source: B. Beyer et al. (eds), *The Site Reliability Workbook* (2018), chapter 2.
 */
export function errorBudgetRequests(
  options: Level & { readonly requests: number; readonly failed: number },
): ErrorBudgetRequests {
  checkLevel("options", options);
  checkCount("requests", options.requests, { min: 1 });
  checkCount("failed", options.failed, { min: 0, max: options.requests });
  const budget = unavailabilityOf(options) * options.requests;
  const { failed } = options;
  return { budget, left: budget - failed, usedFraction: spentOf(budget, failed) };
}
