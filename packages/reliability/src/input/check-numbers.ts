import { describeValue } from "./describe-value.ts";

/** Refuses everything but a list of at least one number; the rule for each number is the caller's. */
export function checkNumbers(
  argument: string,
  values: unknown,
  checkEach: (argument: string, value: unknown) => void,
): asserts values is readonly number[] {
  if (!Array.isArray(values)) {
    throw new TypeError(`${argument} is ${describeValue(values)}, but must be a list of numbers`);
  }
  if (values.length === 0) {
    throw new RangeError(`${argument} is an empty list, but must hold at least one number`);
  }
  for (let index = 0; index < values.length; index++) {
    const value: unknown = values[index];
    if (typeof value !== "number" || !(value > 0) || value === Infinity) {
      checkEach(`${argument}[${index}]`, value);
    }
  }
}
