import type { CheckReport } from "@standby/contract";
import type { ClassResults } from "../class-results.ts";
import { fileNames } from "../file-name.ts";
import type { ReportFile } from "../format.ts";
import type { Mark } from "../mark.ts";

/** A mark that counts, with the report it was made of; null where nothing was graded. */
export interface Counted {
  readonly mark: Mark;
  readonly report: CheckReport | null;
}

/** Where the files of a site stand. */
interface Place {
  /** Where those of several students stand. */
  readonly folder: string;
  /** What the one file is called where there is one student. */
  readonly only: string;
  /** Whether a site has a word for what could not be graded; else there is no file, since it would read as a zero. */
  readonly tellsFaults: boolean;
}

/**
 * JSON for each student. Where there is only one student, as in the autograder of a site, it is the one file that the site
 * looks for.
 */
export function* perStudent(
  results: ClassResults,
  { folder, only, tellsFaults }: Place,
  make: (counted: readonly Counted[], student: string) => object,
): Generator<ReportFile> {
  const names = fileNames(results.students.keys());
  for (const [student, marks] of results.students) {
    if (!tellsFaults && marks.some(({ state }) => state === "not-graded")) continue;
    const counted = marks.map((mark) => ({
      mark,
      report: mark.state === "graded" ? results.reportOf(mark) : null,
    }));
    const path = names.size === 1 ? only : `${folder}/${names.get(student)}.json`;
    yield { path, text: `${JSON.stringify(make(counted, student), null, 2)}\n` };
  }
}
