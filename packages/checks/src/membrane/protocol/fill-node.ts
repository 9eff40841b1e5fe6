import { malformed, type Decoder } from "./decode.ts";
import { Flag, type WireNode } from "./wire.ts";

/** Names by which an object would pass itself off as a matcher or a piece of markup. */
export const FORBIDDEN_KEYS: ReadonlySet<unknown> = new Set(["asymmetricMatch", "$$typeof"]);

type Value = Decoder["value"];

/** Gives an object the content of a node: a new one all of it, one that exists what differs. */
export function fillNode(object: object, node: WireNode, decoder: Decoder): void {
  const { value } = decoder;
  const [kind, first, second, third] = node;
  switch (kind) {
    case "o":
      syncProperties(object, pairs(node.slice(2), value));
      return close(object, first);
    case "a":
      syncItems(expectKind(Array.isArray(object), object) as unknown[], node.slice(3), value);
      return close(object, first);
    case "x":
      syncSparse(expectKind(Array.isArray(object), object) as unknown[], node, value);
      return close(object, first);
    case "m":
      return syncMap(expectKind(object instanceof Map, object) as Map<unknown, unknown>, node, value);
    case "s":
      return syncSet(expectKind(object instanceof Set, object) as Set<unknown>, node, value);
    case "d":
      (expectKind(object instanceof Date, object) as Date).setTime(Number(value(first)));
      return;
    case "r":
      (expectKind(object instanceof RegExp, object) as RegExp).lastIndex = Number(third ?? second);
      return;
    case "b":
      return syncBytes(expectKind(object instanceof ArrayBuffer, object) as ArrayBuffer, String(first));
    case "e":
      return fillError(object, node, value);
    default:
  }
}

function expectKind(holds: boolean, object: object): object {
  return holds ? object : malformed();
}

function pairs(parts: readonly unknown[], value: Value): Map<PropertyKey, unknown> {
  const read = new Map<PropertyKey, unknown>();
  for (let at = 0; at < parts.length; at += 2) {
    const part = parts[at];
    const key = typeof part === "string" ? part : value(part);
    if (typeof key !== "string" && typeof key !== "symbol") malformed();
    if (FORBIDDEN_KEYS.has(key)) throw new TypeError(`A value may not have a property named ${String(key)}.`);
    read.set(key, value(parts[at + 1]));
  }
  return read;
}

/** Own properties are defined, never assigned, so that no setter is run and no prototype is replaced. */
function put(object: object, key: PropertyKey, value: unknown): void {
  const property = Reflect.getOwnPropertyDescriptor(object, key);
  if (property && "value" in property && Object.is(property.value, value)) return;
  if (property) Reflect.set(object, key, value);
  else Reflect.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
}

function syncProperties(object: object, properties: Map<PropertyKey, unknown>): void {
  for (const key of Reflect.ownKeys(object)) {
    if (!properties.has(key) && Reflect.getOwnPropertyDescriptor(object, key)?.enumerable) {
      Reflect.deleteProperty(object, key);
    }
  }
  for (const [key, value] of properties) put(object, key, value);
}

function syncItems(array: unknown[], items: readonly unknown[], value: Value): void {
  if (array.length !== items.length) Reflect.set(array, "length", items.length);
  items.forEach((item, index) => put(array, String(index), value(item)));
}

function syncSparse(array: unknown[], node: WireNode, value: Value): void {
  Reflect.set(array, "length", Number(node[2]));
  const properties = pairs(node.slice(3), value);
  for (const key of Object.keys(array)) if (!properties.has(key)) Reflect.deleteProperty(array, key);
  for (const [key, item] of properties) put(array, key, item);
}

function syncMap(map: Map<unknown, unknown>, [, ...parts]: WireNode, value: Value): void {
  map.clear();
  for (let at = 0; at < parts.length; at += 2) map.set(value(parts[at]), value(parts[at + 1]));
}

function syncSet(set: Set<unknown>, [, ...parts]: WireNode, value: Value): void {
  set.clear();
  for (const part of parts) set.add(value(part));
}

function syncBytes(buffer: ArrayBuffer, text: string): void {
  const bytes = new Uint8Array(buffer);
  for (let at = 0; at < bytes.length; at++) bytes[at] = text.charCodeAt(at);
}

function fillError(object: object, [, , , , hidden, ...parts]: WireNode, value: Value): void {
  const before = Number(hidden);
  for (const [content, enumerable] of [
    [parts.slice(0, before), false] as const,
    [parts.slice(before), true] as const,
  ]) {
    for (const [key, item] of pairs(content, value)) {
      Reflect.defineProperty(object, key, { value: item, writable: true, enumerable, configurable: true });
    }
  }
}

function close(object: object, flags: unknown): void {
  if (Number(flags) & Flag.frozen) Object.freeze(object);
  else if (Number(flags) & Flag.sealed) Object.seal(object);
  else if (Number(flags) & Flag.closed) Object.preventExtensions(object);
}
