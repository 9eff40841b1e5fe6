import type * as reliability from "./index.ts";

/** One call that must be refused, and how. */
export interface Refusal {
  readonly call: keyof typeof reliability;
  readonly given: unknown;
  readonly error: typeof RangeError | typeof TypeError;
  readonly message: string;
}
