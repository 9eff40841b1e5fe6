import { checkNotNegative } from "./check-not-negative.ts";
import { checkNumbers } from "./check-numbers.ts";

/** Refuses everything but a list of at least one finite number of at least 0; the error names the element. */
export function checkNotNegatives(argument: string, values: unknown): asserts values is readonly number[] {
  checkNumbers(argument, values, checkNotNegative);
}
