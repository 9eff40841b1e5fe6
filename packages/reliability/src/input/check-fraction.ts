import { describeValue } from "./describe-value.ts";

/** Whether a value is a number from 0 to 1. */
export function isFraction(value: unknown): value is number {
  return typeof value === "number" && value >= 0 && value <= 1;
}

/**
 * Refuses everything but a number from 0 to 1. A percentage given for a fraction is told apart, because
 * it is the commonest slip.
 */
export function checkFraction(argument: string, value: unknown): asserts value is number {
  if (isFraction(value)) return;
  const rule = `${argument} is ${describeValue(value)}, but must be a fraction from 0 to 1`;
  if (typeof value !== "number") throw new TypeError(rule);
  if (value > 1 && value <= 100) {
    throw new RangeError(`${rule}: ${Number((value / 100).toPrecision(15))} rather than ${value}`);
  }
  throw new RangeError(rule);
}
