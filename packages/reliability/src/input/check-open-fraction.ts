import { describeValue } from "./describe-value.ts";

/** Refuses everything but a number above 0 and below 1; a percentage given for a fraction is told apart. */
export function checkOpenFraction(argument: string, value: unknown): asserts value is number {
  if (typeof value === "number" && value > 0 && value < 1) return;
  const rule = `${argument} is ${describeValue(value)}, but must be a number above 0 and below 1`;
  if (typeof value !== "number") throw new TypeError(rule);
  if (value > 1 && value < 100) {
    throw new RangeError(`${rule}: ${Number((value / 100).toPrecision(15))} rather than ${value}`);
  }
  throw new RangeError(rule);
}
