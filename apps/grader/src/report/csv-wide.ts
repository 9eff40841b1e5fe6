import { formatCsv } from "../csv/format-csv.ts";
import type { Gradebook } from "./gradebook.ts";

/** One row for each student, one column of points for each exercise, and their sum. Empty is not graded, which is not 0. */
export function csvWide({ exercises, rows }: Gradebook): string {
  return formatCsv([
    ["student", "name", ...exercises.map(({ id }) => id), "total", "possible"],
    ...rows.map(({ student, name, earned, total, isSettled, possible }) => [
      ...[student, name, ...earned],
      ...[isSettled ? total : null, possible],
    ]),
  ]);
}
