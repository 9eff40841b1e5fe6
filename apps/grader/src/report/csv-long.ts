import { formatCsv } from "../csv/format-csv.ts";
import type { Mark } from "./mark.ts";

const COLUMNS = [
  "student",
  "name",
  "exercise",
  "check",
  "state",
  "earned",
  "possible",
  "mistake",
  "submitted",
  "source",
  "note",
];

/** One row for each student and check; one without a check where nothing was graded. Spreadsheets pivot on it. */
export function csvLong(marks: readonly Mark[]): string {
  return formatCsv([COLUMNS, ...marks.flatMap(rowsOf)]);
}

function rowsOf(mark: Mark): (string | number | null)[][] {
  const { student, name, exercise, source, submittedAt, note } = mark;
  const row = (
    check: string,
    state: string,
    earned: number | null,
    possible: number | null,
    mistake: string,
  ) => [
    ...[student, name, exercise, check, state, earned, possible],
    ...[mistake, submittedAt, source, note],
  ];
  if (mark.checks.length === 0) return [row("", mark.state, mark.earned, mark.possible, "")];
  return mark.checks.map(({ id, state, earned, points, mistake }) => row(id, state, earned, points, mistake));
}
