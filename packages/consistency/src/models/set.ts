import { keyOf, sameValue, type Value } from "../history/value.ts";
import { anything, nothing } from "./input.ts";
import type { Model } from "./model.ts";

/**
 * Elements, each at most once: `add(x)`, `remove(x)`, `contains(x) -> true or false`, and `read() -> [...]`
 * all of them in any order. With keys, one set a key.
 */
export function set(): Model<readonly Value[]> {
  return {
    name: "set",
    kinds: { add: anything, remove: anything, contains: anything, read: nothing },
    perKey: true,
    isRead: ({ kind }) => kind === "read" || kind === "contains",
    init: () => [],
    step: (state, { kind, input, output }) => {
      const holds = state.some((element) => sameValue(element, input));
      if (kind === "add") return holds ? state : sorted([...state, input]);
      if (kind === "remove") return holds ? state.filter((element) => !sameValue(element, input)) : state;
      if (output === undefined) return state;
      if (kind === "contains") return output === holds ? state : undefined;
      return Array.isArray(output) && sameValue(sorted(output as readonly Value[]), state)
        ? state
        : undefined;
    },
  };
}

/** One order for each set, so that equal sets are equal lists. */
function sorted(elements: readonly Value[]): readonly Value[] {
  return elements
    .map((element) => ({ element, key: keyOf(element) }))
    .toSorted((a, b) => rank(a.element) - rank(b.element) || Number(a.key > b.key) - Number(a.key < b.key))
    .map(({ element }) => element);
}

/** Numbers come first, by size. */
function rank(element: Value): number {
  return typeof element === "number" ? element : Number.MAX_VALUE;
}
