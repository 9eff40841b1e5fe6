import type { ClassResults } from "../report/class-results.ts";
import { printable } from "../printable.ts";
import type { ClassRead } from "./read-class.ts";

const NAMED_MAX = 10;

/** What an assignment or earlier results say that comes to nothing with what was handed in, as sentences. */
export function oversights(
  { scheme: { assignment, roster }, students }: Pick<ClassResults, "scheme" | "students">,
  { intake, earlier, late }: Pick<ClassRead, "intake" | "earlier" | "late">,
): string[] {
  const known = new Set([...students.keys(), ...roster.map(({ id }) => id)]);
  const lines = Object.keys(assignment.extensions)
    .filter((id) => !known.has(id))
    .map((id) => `There is an extension for ${printable(id)}, and nobody of that id here.`);
  const here = new Set([...intake.answers, ...intake.refusals].map(({ student }) => student?.id));
  const gone = [...students.keys()].filter((id) => !here.has(id));
  if (gone.length > 0)
    lines.push(
      `There are results from before, and no answer this time, of ${named(gone)}: they count. --force leaves them out.`,
    );
  const graded = [...students.values()].flat().filter(({ state }) => state === "graded");
  const undated = graded.filter(({ submittedAt }) => submittedAt === null).length;
  if (assignment.due !== undefined && undated > 0)
    lines.push(
      `Nothing says when ${undated} of ${graded.length} answers were handed in: they count as in time.`,
    );
  if (assignment.due !== undefined && late.length > 0)
    lines.push(`Canvas marks as late, without saying how late: ${named(late)}. That costs nothing here.`);
  if (assignment.attempt === "best" && earlier > 0)
    lines.push(
      `The best attempt counts, but of ${earlier} earlier ones Gradescope exports no files: of each student the one that is active there was graded.`,
    );
  return lines;
}

function named(ids: readonly string[]): string {
  const more = ids.length > NAMED_MAX ? ` and ${ids.length - NAMED_MAX} more` : "";
  return printable(ids.slice(0, NAMED_MAX).join(", ")) + more;
}
