import { checkFraction, isFraction } from "./check-fraction.ts";
import { describeValue } from "./describe-value.ts";

/** Refuses everything but a list of at least one fraction; the error names the element. */
export function checkFractions(argument: string, values: unknown): asserts values is readonly number[] {
  if (!Array.isArray(values)) {
    throw new TypeError(`${argument} is ${describeValue(values)}, but must be a list of fractions`);
  }
  if (values.length === 0) {
    throw new RangeError(`${argument} is an empty list, but must hold at least one fraction`);
  }
  for (let index = 0; index < values.length; index++) {
    const value: unknown = values[index];
    if (!isFraction(value)) checkFraction(`${argument}[${index}]`, value);
  }
}
