import { describeValue } from "./describe-value.ts";

/** From half a second to a few seconds of searching, depending on how large the states of the model are. */
export const DEFAULT_BUDGET = 10_000_000;

/** Refuses everything but a whole number of steps of at least 1. */
export function checkBudget(budget: unknown): asserts budget is number {
  if (Number.isSafeInteger(budget) && Number(budget) >= 1) return;
  const rule = `budget is ${describeValue(budget)}, but must be a whole number of steps of at least 1`;
  throw typeof budget === "number" ? new RangeError(rule) : new TypeError(rule);
}
