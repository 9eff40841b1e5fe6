import { sameValue, type Value } from "../history/value.ts";
import { anything, nothing } from "./input.ts";
import type { Model } from "./model.ts";

/**
 * One value that can be read and written: `write(v)`, `read() -> v`. With keys, one register a key.
 *
 * @param initial what it holds before the first write
 */
export function register(initial: Value = null): Model {
  return {
    name: "register",
    kinds: { read: nothing, write: anything },
    perKey: true,
    isRead: ({ kind }) => kind === "read",
    init: () => initial,
    step: (state, { kind, input, output }) => {
      if (kind === "write") return input;
      return output === undefined || sameValue(output, state) ? state : undefined;
    },
  };
}
