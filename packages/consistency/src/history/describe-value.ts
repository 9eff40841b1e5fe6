import { isValue } from "./value.ts";

/** Shows a value as a reader would write it: strings in quotes, lists in brackets. */
export function describeValue(value: unknown): string {
  if (value === undefined) return "nothing";
  if (isValue(value)) return JSON.stringify(value);
  if (typeof value === "object") return Array.isArray(value) ? "a list" : "an object";
  return typeof value === "function" ? "a function" : String(value);
}
