import { formatCsv } from "../csv/format-csv.ts";
import type { ClassResults } from "./class-results.ts";
import type { CheckMark, Mark } from "./mark.ts";
import { rounded } from "./rounded.ts";

const COLUMNS = [
  ...["student", "name", "exercise", "check", "state", "earned", "possible", "mistake"],
  ...["submitted", "source", "note", "credit", "counts"],
];

/**
 * One row for each attempt and check, one without a check where nothing was graded. Spreadsheets pivot on it: points are
 * as if in time, `credit` is the fraction of them that lateness leaves, and `counts` tells the attempt that is marked.
 */
export function csvLong({ marks, students }: Pick<ClassResults, "marks" | "students">): string {
  const counting = new Set([...students.values()].flat());
  return formatCsv([COLUMNS, ...marks.flatMap((mark) => rowsOf(mark, counting.has(mark)))]);
}

function rowsOf(mark: Mark, counts: boolean): (string | number | null)[][] {
  const { student, name, exercise, source, submittedAt, note, credit } = mark;
  const row = (check: Pick<CheckMark, "id" | "mistake">, state: string, of: readonly (number | null)[]) => [
    ...[student, name, exercise, check.id, state],
    ...of.map((points) => (points === null ? null : rounded(points))),
    ...[check.mistake, submittedAt, source, note, rounded(credit), counts ? "yes" : "no"],
  ];
  if (mark.checks.length === 0)
    return [row({ id: "", mistake: "" }, mark.state, [mark.earned, mark.possible])];
  return mark.checks.map((check) => row(check, check.state, [check.earned, check.points]));
}
