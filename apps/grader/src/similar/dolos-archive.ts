import type { Files } from "@standby/contract";
import { formatCsv } from "../csv/format-csv.ts";
import type { Answer } from "../intake/answer.ts";
import type { Wanted } from "../intake/find-answers.ts";
import { Unusable } from "../intake/problem.ts";
import { fileNames } from "../report/file-name.ts";
import { writeZip } from "../zip/write-zip.ts";

/** The columns that Dolos reads, by the names that it reads them under. */
const COLUMNS = ["filename", "id", "full_name", "created_at", "label", "ignored"];

/**
 * The zip with `info.csv` that Dolos compares: each file of each student's answer to one exercise. What the starter gave
 * to all is marked to be passed over; Dolos takes one such file.
 */
export function dolosArchive({ id, starter }: Wanted, answers: readonly Answer[]): Buffer {
  const names = fileNames(new Set(answers.map(({ student }) => student.id)));
  const texts = new Map<string, string>();
  const rows: string[][] = [];
  const template = Object.keys(starter).find((path) => path.endsWith(".ts"));
  if (template !== undefined) {
    texts.set(`starter/${template}`, starter[template] ?? "");
    rows.push([`starter/${template}`, "", "", "", "", "true"]);
  }
  for (const [index, { student, exercise, submittedAt, read }] of answers.entries()) {
    if (exercise !== id) continue;
    for (const [path, text] of Object.entries(filesOf(read))) {
      if (text === starter[path] || !path.endsWith(".ts")) continue;
      const filename = `${names.get(student.id)}/${index}/${path}`;
      texts.set(filename, text);
      rows.push([filename, student.id, student.name ?? student.id, submittedAt ?? "", "", ""]);
    }
  }
  return writeZip(new Map([["info.csv", formatCsv([COLUMNS, ...rows])], ...texts]));
}

/** The files of an answer; none where it cannot be read. */
function filesOf(read: () => Files): Files {
  try {
    return read();
  } catch (error) {
    if (error instanceof Unusable) return {};
    throw error;
  }
}
