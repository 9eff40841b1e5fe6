import type { History, Operation } from "../history/operation.ts";
import type { Value } from "../history/value.ts";

/** What a cheap check found. `ok` says only that this one thing did not happen. */
export type Finding =
  | { readonly verdict: "ok" }
  | {
      readonly verdict: "violated";
      /** What happened, in a sentence. */
      readonly message: string;
      /** The operations that show it, in the order of their calls. */
      readonly operations: readonly Operation[];
    };

/** The history of registers. */
export interface RegisterHistory {
  readonly history: History;
  /** What each register holds before the first write. */
  readonly initial?: Value;
}

/** A finding of what some operations show. */
export function violated(message: string, ...operations: readonly Operation[]): Finding {
  return {
    verdict: "violated",
    message,
    operations: operations.toSorted((a, b) => a.calledAt - b.calledAt),
  };
}
