import { sameValue, type Value } from "../history/value.ts";
import { anything, fromAndTo, nothing } from "./input.ts";
import type { Model } from "./model.ts";

/**
 * A register with compare-and-set: `cas([from, to]) -> true` where it held `from` and now holds `to`,
 * `cas([from, to]) -> false` where it held something else and still does. With keys, one register a key.
 *
 * @param initial what it holds before the first write
 */
export function casRegister(initial: Value = null): Model {
  return {
    name: "cas-register",
    kinds: { read: nothing, write: anything, cas: fromAndTo },
    perKey: true,
    isRead: ({ kind, output }) => kind === "read" || (kind === "cas" && output === false),
    init: () => initial,
    step: (state, { kind, input, output }) => {
      if (kind === "write") return input;
      if (kind === "read") return output === undefined || sameValue(output, state) ? state : undefined;
      const [from = null, to = null] = Array.isArray(input) ? (input as readonly Value[]) : [];
      const swaps = sameValue(state, from);
      if (output !== undefined && output !== swaps) return undefined;
      return swaps ? to : state;
    },
  };
}
