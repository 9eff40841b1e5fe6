import { keyOf, sameValue, type Value } from "../history/value.ts";
import { transaction } from "./input.ts";
import type { Model } from "./model.ts";

/**
 * Several registers that transactions read and write together: `txn([[":read", key, null], [":write", key,
 * v]])` answers the same list with what was read in the place of null. A read that stays null is always
 * allowed. The state is a list of keys with their values, sorted by key.
 *
 * @param initial what each register holds before the first write; null for those that are not named
 */
export function multiRegister(initial: readonly (readonly [Value, Value])[] = []): Model<readonly Value[]> {
  return {
    name: "multi-register",
    kinds: { txn: transaction },
    perKey: false,
    isRead: ({ input }) => parts(input).every((each) => part(each, 0) === ":read"),
    init: () => entriesOf(new Map(initial.map(([key, value]) => [keyOf(key), [key, value]]))),
    step: (state, { input, output }) => {
      const registers = new Map(state.map((entry) => [keyOf(part(entry, 0)), entry]));
      for (const each of parts(output ?? input)) {
        const [action, key, value] = [part(each, 0), part(each, 1), part(each, 2)];
        const held = part(registers.get(keyOf(key)) ?? [], 1);
        if (action === ":write") registers.set(keyOf(key), [key, value]);
        else if (value !== null && !sameValue(value, held)) return undefined;
      }
      return entriesOf(registers);
    },
  };
}

function parts(value: Value): readonly Value[] {
  return Array.isArray(value) ? (value as readonly Value[]) : [];
}

function part(value: Value, index: number): Value {
  return parts(value)[index] ?? null;
}

function entriesOf(registers: ReadonlyMap<string, Value>): readonly Value[] {
  return [...registers.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}
