import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ClassResults } from "../report/class-results.ts";
import type { Format } from "../report/format.ts";

/** Writes what is made of the results into their folder, in place of what was made of them before. */
export function writeReports(
  folder: string,
  results: ClassResults,
  formats: readonly Format[],
  note: (line: string) => void,
): void {
  for (const format of formats) {
    for (const { path, text, notes = [] } of format.write(results)) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      for (const line of notes) note(line);
    }
  }
}
