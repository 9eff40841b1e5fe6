import { describeValue } from "./describe-value.ts";

/** Refuses everything but a finite number of at least 0. */
export function checkNotNegative(argument: string, value: unknown): asserts value is number {
  if (typeof value === "number" && value >= 0 && value < Infinity) return;
  const rule = `${argument} is ${describeValue(value)}, but must be a finite number of at least 0`;
  throw typeof value === "number" ? new RangeError(rule) : new TypeError(rule);
}
