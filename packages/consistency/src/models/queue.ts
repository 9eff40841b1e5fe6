import { sameValue, type Value } from "../history/value.ts";
import { anything, nothing } from "./input.ts";
import type { Model } from "./model.ts";

/**
 * First in, first out: `enqueue(x)`, and `dequeue() -> x` the element that has waited longest, or null where
 * none waits. With keys, one queue a key.
 */
export function queue(): Model<readonly Value[]> {
  return {
    name: "queue",
    kinds: { enqueue: anything, dequeue: nothing },
    perKey: true,
    isRead: () => false,
    init: () => [],
    step: (state, { kind, input, output }) => {
      if (kind === "enqueue") return [...state, input];
      const [head = null, ...rest] = state;
      return output === undefined || sameValue(output, head) ? rest : undefined;
    },
  };
}
