import { describeValue } from "./describe-value.ts";

/** Refuses everything but one object of named values. */
export function checkOptions(argument: string, value: unknown): asserts value is object {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return;
  throw new TypeError(`${argument} is ${describeValue(value)}, but must be one object of named values`);
}
