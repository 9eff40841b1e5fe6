import type { Encoder } from "./encode.ts";
import { answersFrames } from "./inner-frames.ts";
import { errorClassOf, intrinsicName } from "./intrinsics.ts";
import type { Shape } from "./shape-of.ts";
import { wireOfSymbol } from "./symbols.ts";
import { Flag, type Wire, type WireNode } from "./wire.ts";

/** The content of one compound value. Each kind's layout stands beside its letter. */
export function encodeNode(object: object, shape: Shape, encoder: Encoder): WireNode {
  const { value } = encoder;
  switch (shape) {
    case "array":
      // ["a", flags, length, item...] or, with holes or other properties, ["x", flags, length, key, value...]
      return arrayNode(object as unknown[], value);
    case "map":
      // ["m", key, value...]
      return ["m", ...[...(object as Map<unknown, unknown>)].flat().map(value)];
    case "set":
      // ["s", value...]
      return ["s", ...[...(object as Set<unknown>)].map(value)];
    case "date":
      // ["d", milliseconds]
      return ["d", value(Date.prototype.getTime.call(object))];
    case "regexp": {
      // ["r", source, flags, lastIndex]
      const { source, flags, lastIndex } = object as RegExp;
      return ["r", source, flags, lastIndex];
    }
    case "buffer":
      // ["b", a character for each byte]
      return ["b", bytesText(new Uint8Array(object as ArrayBuffer))];
    case "view": {
      // ["t", constructor, buffer, offset, length in items (bytes for a DataView)]
      const { buffer, byteOffset, byteLength } = object as DataView;
      const name = intrinsicName(object.constructor) ?? "Uint8Array";
      return ["t", name, value(buffer), byteOffset, "length" in object ? Number(object.length) : byteLength];
    }
    case "boxed":
      // ["w", primitive]
      return ["w", value(object.valueOf())];
    case "error":
      // ["e", id, built-in class, prototype, how many of the next parts are not enumerable, key, value...]
      return errorNode(object as Error, encoder);
    default:
      // ["o", flags, key, value...]
      return objectNode(object, value);
  }
}

/** So many items of a list may be copied. */
const ITEMS_MAX = 1_000_000;

function objectNode(object: object, value: (value: unknown) => Wire): WireNode {
  const flags = flagsOf(object) | (Object.getPrototypeOf(object) === null ? Flag.noPrototype : 0);
  const node: [string, ...unknown[]] = ["o", flags];
  for (const key of Reflect.ownKeys(object)) {
    const wire = typeof key === "symbol" ? wireOfSymbol(key) : key;
    const property = Reflect.getOwnPropertyDescriptor(object, key);
    if (wire !== undefined && property?.enumerable) node.push(wire, value(property.value));
  }
  return node;
}

function arrayNode(array: unknown[], value: (value: unknown) => Wire): WireNode {
  if (ITEMS_MAX in array) throw new TypeError("A list is too large to pass.");
  const { length } = array;
  const keys = Object.keys(array);
  const isDense = keys.length === length && (length === 0 || keys[length - 1] === String(length - 1));
  if (isDense) return ["a", flagsOf(array), length, ...array.map(value)];
  return ["x", flagsOf(array), length, ...keys.flatMap((key) => [key, value(Reflect.get(array, key))])];
}

function flagsOf(object: object): number {
  if (Object.isExtensible(object)) return 0;
  return Object.isFrozen(object) ? Flag.frozen : Object.isSealed(object) ? Flag.sealed : Flag.closed;
}

function bytesText(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 4096) {
    text += String.fromCharCode(...bytes.subarray(at, at + 4096));
  }
  return text;
}

type Properties = [key: string, value: unknown][];

/** The error class of QuickJS that no other engine has. */
const InternalError: unknown = Reflect.get(globalThis, "InternalError");

function errorNode(error: Error, encoder: Encoder): WireNode {
  const { table, value } = encoder;
  const isTrusted = table.side === 0;
  const prototype = Reflect.getPrototypeOf(error);
  const isInternal = typeof InternalError === "function" && error instanceof InternalError;
  const isPlain = isTrusted || isInternal || prototype === null || intrinsicName(prototype) !== undefined;
  const properties = isTrusted ? trustedProperties(error) : innerProperties(error, isInternal);
  const name = isInternal ? internalClass(error) : errorClassOf(error);
  const [shown, hidden] = [true, false].map((isShown) =>
    properties
      .filter(([key]) => isShown === Object.prototype.propertyIsEnumerable.call(error, key))
      .flatMap(([key, item]) => [key, value(item)]),
  );
  const chain = isPlain ? null : encoder.handle(prototype);
  return ["e", table.exportId(error), name, chain, hidden?.length ?? 0, ...(hidden ?? []), ...(shown ?? [])];
}

/** The engine reports an interruption, a lack of memory and one of stack by the same class of its own. */
function internalClass({ message }: Error): string {
  if (message === "interrupted") return "InnerTimeout";
  return message === "out of memory" ? "InnerMemory" : "RangeError";
}

/** What the inner realm learns of a trusted error: no stack, and of a failed expectation nothing at all. */
function trustedProperties(error: Error): Properties {
  const name: Properties = [["name", String(error.name)]];
  if (error.name === "AssertionError") return [...name, ["message", "An expectation did not hold."]];
  const own = dataProperties(error).filter(([key]) => key !== "stack" && key !== "message" && key !== "name");
  return [...name, ["message", String(error.message)], ...own];
}

/** What the trusted realm learns of an inner error, its stack without the membrane's own lines. */
function innerProperties(error: Error, isInternal: boolean): Properties {
  const own = dataProperties(error).map(([key, item]): Properties[number] => {
    if (key !== "stack" || typeof item !== "string") return [key, item];
    return [key, `${headOf(error, isInternal)}\n${answersFrames(item)}`];
  });
  if (!isInternal) return own;
  if (error.message !== "stack overflow") return [];
  return [...own.filter(([key]) => key !== "message"), ["message", STACK_OVERFLOW]];
}

const STACK_OVERFLOW = "Maximum call stack size exceeded";

function headOf(error: Error, isInternal: boolean): string {
  const { name, message } = error;
  return isInternal && message === "stack overflow"
    ? `RangeError: ${STACK_OVERFLOW}`
    : `${String(name)}: ${String(message)}`;
}

function dataProperties(error: Error): Properties {
  return Reflect.ownKeys(error).flatMap((key): Properties => {
    const property = Reflect.getOwnPropertyDescriptor(error, key);
    return typeof key === "string" && property && "value" in property ? [[key, property.value]] : [];
  });
}
