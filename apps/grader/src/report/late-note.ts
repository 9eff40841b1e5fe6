import type { Mark } from "./mark.ts";
import { rounded } from "./rounded.ts";

/** How late an answer came, and what that costs, as a sentence; empty where it came in time. */
export function lateNote({ hoursLate, credit }: Pick<Mark, "hoursLate" | "credit">): string {
  if (hoursLate <= 0) return "";
  return `Handed in ${lateness(hoursLate)}: ${rounded(credit * 100)} % of the points count.`;
}

/** How late an answer is, in words. */
export function lateness(hoursLate: number): string {
  return hoursLate < 1 ? `${Math.ceil(60 * hoursLate)} min late` : `${hoursLate.toFixed(1)} hours late`;
}
