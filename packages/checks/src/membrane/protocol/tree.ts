import { FORBIDDEN_KEYS } from "./fill-node.ts";
import type { HandleTable } from "./handle-table.ts";
import { NODES_MAX } from "./wire.ts";

/** So deep may the lists and objects of a tree lie within one another. */
export const TREE_DEPTH_MAX = 64;

/**
 * Gathers values that JSON keeps exactly but for the prototype: plain lists and objects of primitives and of one another,
 * each of which stands in only one place.
 */
export class Trees {
  readonly #table: HandleTable;
  readonly #objects: Set<object>;
  readonly #bare: number[] = [];

  /** `others` are objects that may not stand in a tree. */
  constructor(table: HandleTable, others: readonly object[] = []) {
    this.#table = table;
    this.#objects = new Set(others);
  }

  /** The lists and objects so far, each before what it holds. */
  get objects(): readonly object[] {
    return [...this.#objects];
  }

  /** The places, among all, of the objects without a prototype. */
  get bare(): readonly number[] {
    return this.#bare;
  }

  /** Adds a value with all that lies in it. False where it is more than a tree; what was gathered is of no use then. */
  add(value: unknown, depth = 0): boolean {
    return typeof value === "object" && value !== null ? this.#addObject(value, depth) : isExact(value);
  }

  #addObject(object: object, depth: number): boolean {
    if (this.#table.originOf(object) !== undefined || this.#objects.has(object)) return false;
    if (depth > TREE_DEPTH_MAX || this.#objects.size >= NODES_MAX) return false;
    const isList = Array.isArray(object);
    const prototype = Object.getPrototypeOf(object) as object | null;
    if (prototype !== (isList ? Array.prototype : Object.prototype)) {
      if (prototype !== null || isList) return false;
      this.#bare.push(this.#objects.size);
    }
    this.#objects.add(object);
    if (!Object.isExtensible(object) || "toJSON" in object) return false;
    const keys = Reflect.ownKeys(object);
    if (isList && keys.length !== object.length + 1) return false;
    return keys.every((key) => (isList && key === "length") || this.#addProperty(object, key, depth));
  }

  #addProperty(object: object, key: string | symbol, depth: number): boolean {
    const property = Reflect.getOwnPropertyDescriptor(object, key);
    if (typeof key === "symbol" || !property?.enumerable || FORBIDDEN_KEYS.has(key)) return false;
    return this.add(property.value, depth + 1);
  }
}

/** A plain object or list that holds only what JSON keeps exactly, and no other object. */
export function isFlat(value: object, table: HandleTable): boolean {
  const trees = new Trees(table);
  return trees.add(value) && trees.objects.length === 1 && trees.bare.length === 0;
}

/** Whether JSON keeps a primitive exactly. */
export function isExact(value: unknown): boolean {
  if (typeof value === "number") return value - value === 0 && !Object.is(value, -0);
  return typeof value === "string" || typeof value === "boolean" || value === null;
}
