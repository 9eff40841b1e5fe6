import { describeValue } from "./describe-value.ts";

/** Refuses everything but a whole number from `min` to `max`. */
export function checkCount(
  argument: string,
  value: unknown,
  { min, max = Number.MAX_SAFE_INTEGER }: { min: number; max?: number },
): asserts value is number {
  if (Number.isInteger(value) && Number(value) >= min && Number(value) <= max) return;
  const range = max === Number.MAX_SAFE_INTEGER ? `of at least ${min}` : `from ${min} to ${max}`;
  const rule = `${argument} is ${describeValue(value)}, but must be a whole number ${range}`;
  throw typeof value === "number" ? new RangeError(rule) : new TypeError(rule);
}
