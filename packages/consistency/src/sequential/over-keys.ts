import type { Operation } from "../history/operation.ts";
import { sameValue, type Value } from "../history/value.ts";
import type { Model } from "../models/model.ts";

/**
 * Many objects of one model, as one object. The input of a call is a list: the key, and the input. The state
 * is a list of keys, sorted, each with its state; keys that are in the model's first state are left out.
 */
export function overKeys(model: Model): Model<readonly Value[]> {
  const first = model.init();
  return {
    name: model.name,
    kinds: model.kinds,
    perKey: false,
    isRead: ({ kind, input, output }) => model.isRead({ kind, input: part(input, 1), output }),
    init: () => [],
    step: (states, { kind, input, output }) => {
      const [key, given] = [part(input, 0), part(input, 1)];
      const entries = states as readonly (readonly [string, Value])[];
      const held = entries.find((entry) => entry[0] === key);
      const before = held ? held[1] : first;
      const after = model.step(before, { kind, input: given, output });
      if (after === undefined) return undefined;
      if (sameValue(before, after)) return states;
      const others = entries.filter((entry) => entry !== held);
      if (sameValue(after, first)) return others;
      return [...others, [String(key), after] as const].toSorted(([a], [b]) => (a < b ? -1 : 1));
    },
  };
}

function part(input: Value, index: number): Value {
  return Array.isArray(input) ? ((input as readonly Value[])[index] ?? null) : null;
}

/** The input of an operation on one of many objects. */
export function keyedInput({ key = "", input = null }: Operation): Value {
  return [key, input];
}
