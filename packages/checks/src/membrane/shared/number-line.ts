import type { HandleTable } from "./handle-table.ts";

/**
 * Calls whose arguments are all numbers, as many are, go through a few shared numbers instead of text. A call is
 * the function's id, the id of `this` or -1, how many arguments there are, and the arguments. An answer is one
 * of the states below, then the result.
 */
export const ARGUMENTS_MAX = 8;
export const LINE_LENGTH = 3 + ARGUMENTS_MAX;

/** What the first number says after a call. */
export const Answer = { text: 0, number: 1, undefinedValue: 2, true: 3, false: 4, none: 5 } as const;

/** Puts a call on the line. False where its values are not all numbers. */
export function writeCall(
  line: Float64Array,
  id: number,
  values: readonly unknown[],
  table: HandleTable,
): boolean {
  const count = values.length - 1;
  if (count > ARGUMENTS_MAX) return false;
  for (let at = 1; at <= count; at++) {
    const value = values[at];
    if (typeof value !== "number") return false;
    line[2 + at] = value;
  }
  const self = values[0];
  const origin = typeof self === "object" && self !== null ? table.originOf(self) : undefined;
  if (self !== undefined && origin === undefined) return false;
  line[0] = id;
  line[1] = origin?.id ?? -1;
  line[2] = count;
  return true;
}

/** The call that is on the line. */
export function readCall(line: Float64Array): { id: number; self: number; values: number[] } {
  const values: number[] = [];
  const count = line[2] ?? 0;
  for (let at = 0; at < count; at++) values.push(line[3 + at] ?? 0);
  return { id: line[0] ?? -1, self: line[1] ?? -1, values };
}

/** Puts a result on the line. False where it is not one that fits. */
export function writeAnswer(line: Float64Array, result: unknown): boolean {
  if (typeof result === "number") {
    line[0] = Answer.number;
    line[1] = result;
  } else if (result === undefined) line[0] = Answer.undefinedValue;
  else if (typeof result === "boolean") line[0] = result ? Answer.true : Answer.false;
  else return false;
  return true;
}

/** The result on the line. Only for the states that are one. */
export function readAnswer(line: Float64Array): unknown {
  if (line[0] === Answer.number) return line[1];
  return line[0] === Answer.undefinedValue ? undefined : line[0] === Answer.true;
}
