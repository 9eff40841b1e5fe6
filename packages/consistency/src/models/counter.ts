import { aNumber, nothing } from "./input.ts";
import type { Model } from "./model.ts";

/**
 * A number: `add(n)` adds to it and answers the new number, or nothing that is known; `read() -> n`. With
 * keys, one counter a key.
 *
 * @param initial where it starts
 */
export function counter(initial = 0): Model<number> {
  return {
    name: "counter",
    kinds: { add: aNumber, read: nothing },
    perKey: true,
    isRead: ({ kind }) => kind === "read",
    init: () => initial,
    step: (state, { kind, input, output }) => {
      const next = kind === "add" ? state + Number(input) : state;
      return output === undefined || output === next ? next : undefined;
    },
  };
}
