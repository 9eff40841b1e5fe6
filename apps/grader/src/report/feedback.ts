import type { ClassResults } from "./class-results.ts";
import { lateNote } from "./late-note.ts";
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
    const late = lateNote(mark);
    return `${passed}${rest}${late && ` ${late}`}`;
  });
}

/** Whether a text begins as those do. */
export function isFeedback(text: string): boolean {
  return /^[a-z0-9-]+: \d+ of \d+ checks passed\./.test(text);
}
