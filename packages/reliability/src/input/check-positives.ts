import { checkNumbers } from "./check-numbers.ts";
import { checkPositive } from "./check-positive.ts";

/** Refuses everything but a list of at least one finite number above 0; the error names the element. */
export function checkPositives(argument: string, values: unknown): asserts values is readonly number[] {
  checkNumbers(argument, values, checkPositive);
}
