import { resolve } from "node:path";
import type { ClassResults } from "../report/class-results.ts";
import type { Format } from "../report/format.ts";
import type { Mark } from "../report/mark.ts";
import type { Tally } from "./grade-class.ts";
import type { Call } from "./open-call.ts";
import { complaints, summary, tallyLine } from "./summary.ts";
import { writeReports } from "./write-reports.ts";

/** The version of what `--json` prints. */
const JSON_VERSION = 1;

/** What has no points, and why. */
function problemsOf(marks: readonly Mark[]) {
  return marks
    .filter(({ state }) => state !== "graded")
    .map(({ student, name, exercise, source, state, note }) => ({
      ...{ student: student || null, name, exercise: exercise || null },
      ...{ source, state, note },
    }));
}

/** Writes the reports and tells what came of the grading: to people, or as data. */
export function tell(
  tally: Tally,
  results: ClassResults,
  { asked, surroundings, wishes: { sandbox } }: Call,
): void {
  const { gradebook, marks } = results;
  const { name, why } = sandbox;
  const out = resolve(surroundings.folder, asked.out);
  for (const line of complaints(marks)) surroundings.complain(line);
  const isEarly = ({ needsAll = false }: Format): boolean => needsAll && tally.left > 0;
  const formats = asked.formats.filter((format) => !isEarly(format));
  for (const { name: format } of asked.formats.filter(isEarly))
    surroundings.complain(`${format} waits until all is graded.`);
  writeReports(out, results, { ...asked, formats, note: surroundings.complain });
  if (asked.json) {
    const { graded, known, refused, notGraded, left } = tally;
    const done = { graded, known, refused, notGraded, left };
    const head = { format: "standby-grade", version: JSON_VERSION, out, sandbox: { name, why } };
    surroundings.print(
      JSON.stringify({ ...head, ...done, ...gradebook, problems: problemsOf(marks) }, null, 2),
    );
    return;
  }
  for (const line of summary(gradebook)) surroundings.print(line);
  surroundings.print(`${tallyLine(tally)} All of it is in ${out}.`);
}
