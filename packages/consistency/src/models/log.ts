import { sameValue, type Value } from "../history/value.ts";
import { anything, nothing } from "./input.ts";
import type { Model } from "./model.ts";

/**
 * A list that only grows: `append(x)` answers the place of x, from 0, or nothing that is known;
 * `read() -> [...]` all of it. With keys, one log a key.
 */
export function log(): Model<readonly Value[]> {
  return {
    name: "log",
    kinds: { append: anything, read: nothing },
    perKey: true,
    isRead: ({ kind }) => kind === "read",
    init: () => [],
    step: (state, { kind, input, output }) => {
      if (kind === "append") {
        return output === undefined || output === state.length ? [...state, input] : undefined;
      }
      return output === undefined || sameValue(output, state) ? state : undefined;
    },
  };
}
