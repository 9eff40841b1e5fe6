/**
 * What operations take and give, and what models keep as their state: plain data that is compared by content.
 * Numbers are finite.
 */
export type Value = null | boolean | number | string | readonly Value[];

/** Whether something is plain data of that kind, all the way down. */
export function isValue(value: unknown): value is Value {
  if (value === null || typeof value === "boolean" || typeof value === "string") return true;
  if (typeof value === "number") return Number.isFinite(value);
  return Array.isArray(value) && value.every(isValue);
}

/** A text that two values share exactly if they are equal. */
export function keyOf(value: Value): string {
  return typeof value === "number" ? String(value) : JSON.stringify(value);
}

/** Whether two values have the same content. */
export function sameValue(a: Value, b: Value): boolean {
  return a === b || (typeof a === "object" && typeof b === "object" && keyOf(a) === keyOf(b));
}
