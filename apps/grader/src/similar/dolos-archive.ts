import { formatCsv } from "../csv/format-csv.ts";
import { writeZip } from "../zip/write-zip.ts";
import type { DolosFile } from "./dolos-files.ts";

/** The columns that Dolos reads, by the names that it reads them under. */
const COLUMNS = ["filename", "id", "full_name", "created_at", "label", "ignored"];

/** The zip with `info.csv` that Dolos compares. */
export function dolosArchive(files: readonly DolosFile[]): Buffer {
  const rows = files.map(({ path, student, submittedAt }) =>
    student
      ? [path, student.id, student.name ?? student.id, submittedAt ?? "", "", ""]
      : [path, "", "", "", "", "true"],
  );
  const texts = files.map(({ path, text }) => [path, text] as const);
  return writeZip(new Map([["info.csv", formatCsv([COLUMNS, ...rows])], ...texts]));
}
