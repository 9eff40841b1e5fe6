import { isValue } from "./value.ts";

/** Shows a value as a reader would write it: strings in quotes, lists in brackets. */
export function describeValue(value: unknown): string {
  if (isValue(value)) return JSON.stringify(value);
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  return typeof value === "number" || typeof value === "bigint" ? String(value) : `a ${typeof value}`;
}
