import { keyOf, type Value } from "../history/value.ts";

/** Gives each value a small number, the same for equal values, in the order in which they come. */
export class InternedValues {
  private readonly numbers = new Map<Value, number>();
  private readonly lists = new Map<string, number>();
  private readonly values: Value[] = [];

  /** How many different values there are. */
  get size(): number {
    return this.values.length;
  }

  numberOf(value: Value): number {
    if (typeof value === "object" && value !== null) return this.find(this.lists, keyOf(value), value);
    return this.find(this.numbers, value, value);
  }

  valueOf(number: number): Value {
    return this.values[number] ?? null;
  }

  private find<Key>(known: Map<Key, number>, key: Key, value: Value): number {
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, this.values.length);
    return this.values.push(value) - 1;
  }
}
