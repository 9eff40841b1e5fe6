import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ClassResults } from "../report/class-results.ts";
import type { Format } from "../report/format.ts";
import type { Existing } from "./results-file.ts";

/** How reports are written. */
interface Writing {
  readonly formats: readonly Format[];
  /** Whether files that are there were made before of the same results, or may be replaced. */
  readonly existing: Existing;
  /** Told what the teacher should know. */
  readonly note: (line: string) => void;
}

/** Writes what is made of the results into their folder. A file that somebody else put there is left alone. */
export function writeReports(
  folder: string,
  results: ClassResults,
  { formats, existing, note }: Writing,
): void {
  for (const format of formats) {
    for (const { path, text, notes = [] } of format.write(results)) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      if (!write(file, text, existing))
        note(`${file} was there already and is left alone; --force replaces it.`);
      for (const line of notes) note(line);
    }
  }
}

/** Whether it was written. */
function write(file: string, text: string, existing: Existing): boolean {
  try {
    writeFileSync(file, text, { flag: existing === "refuse" ? "wx" : "w" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}
