import type { ClassResults } from "./class-results.ts";
import type { Mark } from "./mark.ts";
import { rounded } from "./rounded.ts";
import { isShown } from "./shown.ts";

/** A student's marks in a few words, a line for each exercise: checks that the student may not see are not in it. */
export function feedbackFor(
  student: string,
  { students, scheme, moment }: Pick<ClassResults, "students" | "scheme" | "moment">,
): string[] {
  return (students.get(student) ?? []).map((mark) => {
    if (mark.state !== "graded") return `${mark.exercise || "Handed in"}: ${mark.state}: ${mark.note}`;
    const shown = mark.checks.filter(({ visibility }) => isShown(visibility, student, scheme, moment));
    const failed = shown.filter(({ state }) => state !== "passed").map(({ id }) => id);
    const passed = `${mark.exercise}: ${shown.length - failed.length} of ${shown.length} checks passed.`;
    const rest = failed.length === 0 ? "" : ` Not passed: ${failed.join("; ")}.`;
    return `${passed}${rest}${lateness(mark)}`;
  });
}

/** Whether a text begins as those do. */
export function isFeedback(text: string): boolean {
  return /^[a-z0-9-]+: \d+ of \d+ checks passed\./.test(text);
}

function lateness({ hoursLate, credit }: Mark): string {
  return hoursLate > 0
    ? ` Handed in ${hoursLate.toFixed(1)} hours late: ${rounded(credit * 100)} % of the points count.`
    : "";
}
