import { describeValue } from "./describe-value.ts";

/** Refuses everything but a finite number above 0. */
export function checkPositive(argument: string, value: unknown): asserts value is number {
  if (typeof value === "number" && value > 0 && value < Infinity) return;
  const rule = `${argument} is ${describeValue(value)}, but must be a finite number above 0`;
  throw typeof value === "number" ? new RangeError(rule) : new TypeError(rule);
}
