/** A plain object or list, open to change, that holds only what JSON keeps exactly. */
export function isFlat(value: object): boolean {
  const prototype = Object.getPrototypeOf(value) as object | null;
  const isList = Array.isArray(value);
  if (prototype !== (isList ? Array.prototype : Object.prototype) || !Object.isExtensible(value))
    return false;
  const keys = Reflect.ownKeys(value);
  if (isList && keys.length !== value.length + 1) return false;
  for (const key of keys) {
    if (isList && key === "length") continue;
    const property = Reflect.getOwnPropertyDescriptor(value, key);
    if (typeof key === "symbol" || !property?.enumerable || !isExact(property.value)) return false;
  }
  return !("toJSON" in value);
}

/** Whether JSON keeps a primitive exactly. */
export function isExact(value: unknown): boolean {
  if (typeof value === "number") return value - value === 0 && !Object.is(value, -0);
  return typeof value === "string" || typeof value === "boolean" || value === null;
}
