import { formatCsv } from "../csv/format-csv.ts";
import { printable } from "../printable.ts";
import { table } from "../table.ts";
import type { AlikePair } from "./run-dolos.ts";

const SHOWN = 10;
const COLUMNS = ["similarity", "longest", "overlap", "left_id", "left_file", "right_id", "right_file"];

/** All pairs as CSV. */
export function pairsCsv(pairs: readonly AlikePair[]): string {
  const rows = pairs.map(({ left, right, similarity, longest, overlap }) => [
    ...[similarity.toFixed(4), String(longest), String(overlap)],
    ...[left.student?.id ?? "", left.path, right.student?.id ?? "", right.path],
  ]);
  return formatCsv([COLUMNS, ...rows]);
}

/** The pairs that are most alike, for a person. Alike is not copied: that takes a look at both. */
export function alikeLines(pairs: readonly AlikePair[]): string[] {
  const rows = pairs
    .slice(0, SHOWN)
    .map(({ left, right, similarity, longest }) => [
      `${(100 * similarity).toFixed(0)} %`,
      String(longest),
      ...[left, right].map(({ student }) => printable(student?.name ?? student?.id ?? "")),
    ]);
  return rows.length === 0
    ? ["  There are no two answers to compare."]
    : table([["alike", "longest", "", ""], ...rows]).map((line) => `  ${line}`);
}
