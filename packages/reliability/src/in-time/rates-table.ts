import { checkNotNegative } from "../input/check-not-negative.ts";
import { describeValue } from "../input/describe-value.ts";
import type { ChainTable } from "../probability/markov-chain.ts";

/** The most states that a chain may have. */
export const STATES_MAX = 200;

/**
 * How often an hour a chain goes from each state to each other one: `rates[from][to]`, a square of numbers of at
 * least 0. The diagonal must be there and is not read, so the table of a generator fits as it is.
 */
export type Rates = readonly (readonly number[])[];

/** A checked copy of a square of rates, to be overwritten. */
export function ratesTable(argument: string, given: unknown): ChainTable {
  const rows = checkList(argument, given, "rows of rates");
  const count = rows.length;
  if (count > STATES_MAX) {
    throw new RangeError(`${argument} has ${count} rows, but must have at most ${STATES_MAX}`);
  }
  const rates = new Float64Array(count * count);
  for (let from = 0; from < count; from++) {
    const row = checkList(`${argument}[${from}]`, rows[from], "rates");
    if (row.length !== count) {
      throw new RangeError(
        `${argument}[${from}] is a list of ${row.length}, but must have a rate for each of the ${count} states`,
      );
    }
    for (let to = 0; to < count; to++) {
      if (to === from) continue;
      checkNotNegative(`${argument}[${from}][${to}]`, row[to]);
      rates[from * count + to] = row[to] as number;
    }
  }
  return { count, rates };
}

function checkList(argument: string, value: unknown, of: string): readonly unknown[] {
  if (!Array.isArray(value)) {
    throw new TypeError(`${argument} is ${describeValue(value)}, but must be a list of ${of}`);
  }
  if (value.length === 0) throw new RangeError(`${argument} is an empty list, but must be a list of ${of}`);
  return value as readonly unknown[];
}
