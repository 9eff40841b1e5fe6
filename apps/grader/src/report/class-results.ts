import type { CheckReport } from "@standby/contract";
import type { RunPicture } from "@standby/playback";
import type { Place } from "../grade/lines-of.ts";
import type { Record } from "../grade/record.ts";
import { readRecordAt, readResults } from "../grade/results-file.ts";
import { readRuns, runsBeside } from "../grade/runs-file.ts";
import { gradebookOf, type Gradebook } from "./gradebook.ts";
import type { Mark } from "./mark.ts";
import { countingOf, marksOf } from "./marks-of.ts";
import type { Scheme } from "./scheme.ts";
import type { Moment } from "./shown.ts";

/** What reports of a class are made of. Check reports stay in the file until one is asked for. */
export interface ClassResults {
  readonly scheme: Scheme;
  readonly moment: Moment;
  /** Every attempt. */
  readonly marks: readonly Mark[];
  /** By student, the attempts that count, in the order of the assignment's exercises. */
  readonly students: ReadonlyMap<string, readonly Mark[]>;
  readonly gradebook: Gradebook;
  /** What stood around the processes in which answers were judged, by name; several where calls differed. */
  readonly sandboxes: ReadonlySet<string>;
  /** The report that a mark was made of; null where nothing was graded. */
  readonly reportOf: (mark: Mark) => CheckReport | null;
  /** The run in which a check of a mark failed, at the moment at which it did; null where none was kept. */
  readonly runOf: (mark: Mark, check: string) => RunPicture | null;
}

/** @param path of a file of results */
export function readClassResults(path: string, scheme: Scheme, moment: Moment): ClassResults {
  const sandboxes = new Set<string>();
  const findRun = readRuns(runsBeside(path));
  const marks = marksOf(noting(sandboxes, readResults(path)), scheme);
  return {
    scheme,
    moment,
    marks,
    students: countingByStudent(marks, scheme),
    gradebook: gradebookOf(marks, scheme),
    sandboxes,
    reportOf: ({ where }) => {
      const entry = readRecordAt(path, where);
      return entry.kind === "graded" ? entry.report : null;
    },
    runOf: ({ key }, check) => findRun(key, check),
  };
}

function* noting<Line extends readonly [Record, Place]>(
  sandboxes: Set<string>,
  lines: Iterable<Line>,
): Iterable<Line> {
  for (const line of lines) {
    const [entry] = line;
    if (entry.kind === "run" && entry.sandbox) sandboxes.add(entry.sandbox.name);
    yield line;
  }
}

function countingByStudent(marks: readonly Mark[], scheme: Scheme): Map<string, Mark[]> {
  const byStudent = Map.groupBy(
    marks.filter(({ student }) => student !== ""),
    ({ student }) => student,
  );
  const order = ["", ...scheme.assignment.exercises.map(({ id }) => id)];
  return new Map(
    [...byStudent].map(([student, own]) => [
      student,
      order.flatMap((id) => {
        const counting = countingOf(
          own.filter(({ exercise }) => exercise === id),
          scheme,
        );
        return counting ? [counting] : [];
      }),
    ]),
  );
}
