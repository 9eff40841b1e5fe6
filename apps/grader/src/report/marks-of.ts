import type { Record } from "../grade/record.ts";
import type { Place } from "../grade/lines-of.ts";
import { markOf, scoreOf, type Mark } from "./mark.ts";
import type { Scheme } from "./scheme.ts";

/**
 * The marks of a class in the order of student, exercise and time. Of what was handed in at one place and time, the last
 * result is taken, since it may have been graded more than once; what was refused counts until the next call.
 */
export function marksOf(records: Iterable<readonly [Record, Place]>, scheme: Scheme): Mark[] {
  const last = new Map<string, Mark>();
  for (const [entry, where] of records) {
    if (entry.kind === "run") {
      for (const [place, { state }] of last) if (state === "refused") last.delete(place);
      continue;
    }
    const mark = markOf(entry, where, scheme);
    const { student, exercise, source, submittedAt, state, note } = mark;
    // Of one archive, several things may be refused.
    last.set(JSON.stringify([student, exercise, source, submittedAt, state === "refused" && note]), mark);
  }
  return [...last.values()].toSorted(
    (a, b) =>
      compare(a.student, b.student) ||
      compare(a.exercise, b.exercise) ||
      compare(a.submittedAt ?? "", b.submittedAt ?? ""),
  );
}

/**
 * The attempt that counts, of one student's marks in one exercise: the last or the best. What was refused counts for
 * nothing beside an answer; a last answer that could not be graded is not replaced by an earlier one.
 */
export function countingOf(marks: readonly Mark[], { assignment }: Scheme): Mark | undefined {
  const answers = marks.filter(({ state }) => state !== "refused");
  if (answers.length === 0) return marks.at(-1);
  if (assignment.attempt === "last") return answers.at(-1);
  return answers.reduce((best, mark) => ((scoreOf(mark) ?? -1) >= (scoreOf(best) ?? -1) ? mark : best));
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
