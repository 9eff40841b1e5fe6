import type { RandomStream } from "../chance/random-stream.ts";

/** What a record looks like whose writing was cut off: the first half of a text, a list or an object's fields. */
export function torn(value: unknown): unknown {
  if (typeof value === "string" || Array.isArray(value)) return value.slice(0, value.length >> 1);
  if (typeof value !== "object" || value === null) return undefined;
  const fields = Object.entries(value);
  return Object.fromEntries(fields.slice(0, fields.length >> 1));
}

/** The record with one of its numbers, texts or truth values changed; undefined where it has none. */
export function corrupted(value: unknown, random: RandomStream): unknown {
  if (typeof value === "number")
    return Number.isSafeInteger(value) ? value ^ (1 << random.below(16)) : -value;
  if (typeof value === "boolean") return !value;
  if (typeof value === "string") return corruptedText(value, random);
  if (typeof value !== "object" || value === null) return undefined;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value)
    ? [...(value as unknown[])]
    : { ...(value as Record<string, unknown>) };
  const keys = Object.keys(copy);
  if (keys.length === 0) return undefined;
  const key = random.pick(keys);
  (copy as Record<string, unknown>)[key] = corrupted((copy as Record<string, unknown>)[key], random);
  return copy;
}

function corruptedText(text: string, random: RandomStream): string {
  if (text === "") return "\u0000";
  const place = random.below(text.length);
  const changed = String.fromCharCode(text.charCodeAt(place) ^ 1);
  return text.slice(0, place) + changed + text.slice(place + 1);
}
