import { intrinsic, intrinsicName } from "./intrinsics.ts";
import { Op, type Side } from "./wire.ts";

/** Does to an object of this realm what the other realm asks. Calls are not among it. */
export function expose(side: Side, op: number, object: object, values: readonly unknown[]): unknown {
  const key = values[0];
  const isKey = typeof key === "string" || typeof key === "symbol";
  if (op === Op.prototype) return side === 0 ? shownPrototype(object) : Reflect.getPrototypeOf(object);
  if (op === Op.keys) return keysOf(side, object);
  if (!isKey) throw new TypeError("A property's name is a string or a symbol.");
  if (side === 0 && isKept(object, key, op)) {
    if (op === Op.get) return key === "constructor" ? shownConstructor(object) : undefined;
    if (op === Op.has || op === Op.set || op === Op.remove || op === Op.define) return false;
    return undefined;
  }
  switch (op) {
    case Op.get:
      return Reflect.get(object, key);
    case Op.set:
      return Reflect.set(object, key, values[1]);
    case Op.has:
      return Reflect.has(object, key);
    case Op.remove:
      return Reflect.deleteProperty(object, key);
    case Op.describe:
      return describe(object, key);
    case Op.define:
      return define(object, key, values.slice(1));
    default:
      throw new TypeError("There is no such operation.");
  }
}

/**
 * What the inner realm may not touch of a trusted object: whatever leads to its class, and of a function
 * everything but its name and length.
 */
function isKept(object: object, key: PropertyKey, op: number): boolean {
  if (op === Op.define) return true;
  if (typeof object === "function")
    return (key !== "name" && key !== "length") || op === Op.set || op === Op.remove;
  return key === "constructor" || (typeof key === "string" && key.startsWith("__"));
}

function shownPrototype(object: object): unknown {
  if (typeof object === "function") return Function.prototype;
  const prototype = Reflect.getPrototypeOf(object);
  if (prototype === null || intrinsicName(prototype) !== undefined) return prototype;
  return Array.isArray(object) ? Array.prototype : Object.prototype;
}

function shownConstructor(object: object): unknown {
  const { constructor } = object;
  return typeof constructor === "function" && intrinsicName(constructor) ? constructor : intrinsic("Object");
}

function keysOf(side: Side, object: object): (string | symbol)[] {
  if (side === 0 && typeof object === "function") return ["length", "name"];
  return Reflect.ownKeys(object).filter((key) => typeof key === "string" || isNameable(key));
}

function isNameable(key: symbol): boolean {
  return (
    Symbol.keyFor(key) !== undefined ||
    Reflect.ownKeys(Symbol).some((name) => Reflect.get(Symbol, name) === key)
  );
}

function describe(object: object, key: PropertyKey): unknown {
  const property = Reflect.getOwnPropertyDescriptor(object, key);
  if (!property) return undefined;
  const { enumerable, value, get, set } = property;
  return "value" in property ? [enumerable, false, value] : [enumerable, true, get, set];
}

function define(object: object, key: PropertyKey, parts: readonly unknown[]): boolean {
  const [enumerable, isAccessor, first, second] = parts;
  const common = { enumerable: enumerable === true, configurable: true };
  const property = isAccessor === true ? { get: first, set: second } : { value: first, writable: true };
  return Reflect.defineProperty(object, key, { ...property, ...common } as PropertyDescriptor);
}
