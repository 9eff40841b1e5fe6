import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { csvLong } from "../report/csv-long.ts";
import { csvWide } from "../report/csv-wide.ts";
import type { Gradebook } from "../report/gradebook.ts";
import type { Mark } from "../report/mark.ts";

/** Writes what is made of the results into their folder, in place of what was made of them before. */
export function writeReports(folder: string, marks: readonly Mark[], gradebook: Gradebook): void {
  writeFileSync(join(folder, "checks.csv"), csvLong(marks));
  writeFileSync(join(folder, "marks.csv"), csvWide(gradebook));
}
