/** One value of a calculator as it stands in a link. */
export interface Field<Value> {
  readonly write: (value: Value) => string;
  /** Undefined for a text that this field never writes. */
  readonly read: (text: string) => Value | undefined;
  /** What the value must be, after "must be". */
  readonly rule: string;
}

interface Limits {
  readonly min: number;
  readonly max: number;
}

/** A whole number within limits. */
export function whole({ min, max }: Limits): Field<number> {
  return {
    write: String,
    read: (text) => (/^\d{1,15}$/.test(text) ? within({ min, max }, Number(text)) : undefined),
    rule: `a whole number from ${min} to ${max}`,
  };
}

/** Any number within limits. */
export function number({ min, max }: Limits): Field<number> {
  return {
    write: String,
    read: (text) =>
      /^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(text) ? within({ min, max }, Number(text)) : undefined,
    rule: `a number from ${min} to ${max}`,
  };
}

/** One of a few words. */
export function oneOf<Word extends string>(words: readonly Word[]): Field<Word> {
  return {
    write: (word) => word,
    read: (text) => words.find((word) => word === text),
    rule: `one of ${words.join(", ")}`,
  };
}

function within({ min, max }: Limits, value: number): number | undefined {
  return value >= min && value <= max ? value : undefined;
}
