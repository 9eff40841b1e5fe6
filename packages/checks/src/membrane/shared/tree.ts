import { FORBIDDEN_KEYS } from "./fill-node.ts";
import type { HandleTable } from "./handle-table.ts";
import { NODES_MAX } from "./wire.ts";

/** So deep may lists and objects of a tree lie within one another. */
export const TREE_DEPTH_MAX = 64;

/**
 * Adds a list or object to `met`, and all that lie in it, each before what it holds. False where JSON would not keep them
 * exactly: where one stands twice, is of the other realm, closed, or anything but a plain list or object of such values.
 */
export function meetTree(root: object, table: HandleTable, met: Set<object>, depth = 0): boolean {
  if (met.has(root) || depth > TREE_DEPTH_MAX || met.size >= NODES_MAX) return false;
  if (table.originOf(root) !== undefined) return false;
  met.add(root);
  const isList = Array.isArray(root);
  const prototype = Object.getPrototypeOf(root) as object | null;
  if (prototype !== (isList ? Array.prototype : Object.prototype)) return false;
  if (!Object.isExtensible(root) || "toJSON" in root) return false;
  const keys = Reflect.ownKeys(root);
  if (isList && keys.length !== root.length + 1) return false;
  for (const key of keys) {
    if (isList && key === "length") continue;
    const property = Reflect.getOwnPropertyDescriptor(root, key);
    if (typeof key === "symbol" || !property?.enumerable || FORBIDDEN_KEYS.has(key)) return false;
    const value: unknown = property.value;
    const fits =
      typeof value === "object" && value !== null ? meetTree(value, table, met, depth + 1) : isExact(value);
    if (!fits) return false;
  }
  return true;
}

/** A plain object or list that holds only what JSON keeps exactly, and no other object. */
export function isFlat(value: object, table: HandleTable): boolean {
  const met = new Set<object>();
  return meetTree(value, table, met) && met.size === 1;
}

/** Whether JSON keeps a primitive exactly. */
export function isExact(value: unknown): boolean {
  if (typeof value === "number") return value - value === 0 && !Object.is(value, -0);
  return typeof value === "string" || typeof value === "boolean" || value === null;
}
