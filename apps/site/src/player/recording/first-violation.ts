import type { Evidence } from "@standby/contract";

/** The first broken promise of a check that goes on counting, in words. */
export type FirstViolation = Pick<Evidence, "property" | "sentence" | "firstBadEvent">;

/** A part of it is a sentence or two; a run of faults that takes more is cut. */
const PART_MAX = 1_000;
/** Longer text is something else, and is not read. */
const LENGTH_MAX = 10_000;

/** A first violation as the text that a check hands to its page. */
export function firstViolationText({ property, sentence, firstBadEvent }: Evidence): string {
  const cut = (part: string): string => part.slice(0, PART_MAX);
  return JSON.stringify({
    first: { property: cut(property), sentence: cut(sentence), firstBadEvent: cut(firstBadEvent) },
  });
}

/** Reads what a check handed over; null where it is something else. The answer shares its realm, so it may be anything. */
export function readFirstViolation(text: string): FirstViolation | null {
  if (text.length > LENGTH_MAX) return null;
  try {
    const { property, sentence, firstBadEvent } = (JSON.parse(text) as { first: Record<string, unknown> })
      .first;
    if (typeof property !== "string" || typeof sentence !== "string" || typeof firstBadEvent !== "string")
      return null;
    return { property, sentence, firstBadEvent };
  } catch {
    return null;
  }
}
