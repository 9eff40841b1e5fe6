/** How a value crosses: data is copied, the rest stays where it is and is reached through a handle. */
export type Shape =
  | "object"
  | "array"
  | "map"
  | "set"
  | "date"
  | "regexp"
  | "buffer"
  | "view"
  | "boxed"
  | "error"
  | "promise"
  | "live"
  | "refused";

const VIEWS = [
  Int8Array,
  Uint8Array,
  Uint8ClampedArray,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
  BigInt64Array,
  BigUint64Array,
  DataView,
];

const EXACT = new Map<object, Shape>([
  [Map.prototype, "map"],
  [Set.prototype, "set"],
  [Date.prototype, "date"],
  [RegExp.prototype, "regexp"],
  [ArrayBuffer.prototype, "buffer"],
  [Number.prototype, "boxed"],
  [String.prototype, "boxed"],
  [Boolean.prototype, "boxed"],
  [Promise.prototype, "promise"],
  ...VIEWS.map((view): [object, Shape] => [view.prototype, "view"]),
]);

/** Fake timers put a subclass in the place of Date. */
const NativeDate = Date;

const REFUSED = [WeakMap, WeakSet, WeakRef, FinalizationRegistry];

/** The constructors of binary views, by the name that the wire uses. */
export const viewConstructors: ReadonlyMap<string, (typeof VIEWS)[number]> = new Map(
  VIEWS.map((view) => [view.name, view]),
);

/**
 * How an object crosses. A plain object with methods or accessors behaves, so it stays where it is, and so does
 * the prototype of an error class, which is an error only by descent.
 */
export function shapeOf(value: object): Shape {
  if (typeof value === "function") return "live";
  const prototype = Object.getPrototypeOf(value) as object | null;
  if (Array.isArray(value)) return prototype === Array.prototype ? "array" : "live";
  if (prototype === Object.prototype || prototype === null) return behaves(value) ? "live" : "object";
  const exact = EXACT.get(prototype);
  if (exact) return exact;
  if (value instanceof NativeDate) return "date";
  if (value instanceof Error) return Object.hasOwn(value, "constructor") ? "live" : "error";
  if (value instanceof Promise) return "promise";
  return REFUSED.some((refused) => value instanceof refused) ? "refused" : "live";
}

function behaves(value: object): boolean {
  for (const key of Reflect.ownKeys(value)) {
    const property = Reflect.getOwnPropertyDescriptor(value, key);
    if (property && (!("value" in property) || typeof property.value === "function")) return true;
  }
  return false;
}
