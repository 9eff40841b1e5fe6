import { isValue, type Value } from "../history/value.ts";

/** What a kind of operation may be given. */
export interface Input {
  /** What it must be, in words that follow "must be". */
  readonly rule: string;
  readonly accepts: (input: Value) => boolean;
}

export const nothing: Input = { rule: "null, as it takes nothing", accepts: (input) => input === null };

export const anything: Input = { rule: "a value", accepts: isValue };

export const aNumber: Input = { rule: "a number", accepts: (input) => typeof input === "number" };

export const aText: Input = { rule: "a text", accepts: (input) => typeof input === "string" };

export const fromAndTo: Input = {
  rule: "a list of two values, from and to",
  accepts: (input) => Array.isArray(input) && input.length === 2,
};

export const transaction: Input = {
  rule: 'a list of [":read", key, value] and [":write", key, value]',
  accepts: (input) =>
    Array.isArray(input) &&
    input.every(
      (part) => Array.isArray(part) && part.length === 3 && /^:(read|write)$/.test(String(part[0])),
    ),
};
