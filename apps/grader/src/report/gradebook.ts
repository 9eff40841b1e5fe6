import { scoreOf, type Mark } from "./mark.ts";
import { countingOf } from "./marks-of.ts";
import { rounded } from "./rounded.ts";
import { possibleIn, type Scheme } from "./scheme.ts";

/** A class as a table: students down, exercises across. */
export interface Gradebook {
  readonly exercises: readonly { readonly id: string; readonly possible: number }[];
  readonly rows: readonly GradebookRow[];
}

/** One student. */
export interface GradebookRow {
  readonly student: string;
  readonly name: string;
  readonly email: string;
  /** Points in each exercise; null where nothing was graded. */
  readonly earned: readonly (number | null)[];
  /** The sum of what there is. */
  readonly total: number;
  /** Whether that is all: not where this machine could not grade an answer, which is not the same as 0. */
  readonly isSettled: boolean;
  /** What all exercises are worth, whether they were handed in or not. */
  readonly possible: number;
}

/** Makes the table of the attempts that count. Everybody of the roster has a row; what fits no student has none. */
export function gradebookOf(marks: readonly Mark[], scheme: Scheme): Gradebook {
  const exercises = scheme.assignment.exercises.map(({ id }) => ({ id, possible: possibleIn(scheme, id) }));
  const possible = rounded(exercises.reduce((total, exercise) => total + exercise.possible, 0));
  const byStudent = Map.groupBy(
    marks.filter(({ student }) => student !== ""),
    ({ student }) => student,
  );
  const ids = new Set([...scheme.roster.map(({ id }) => id), ...byStudent.keys()]);
  const rows = [...ids].map((student) => {
    const own = byStudent.get(student) ?? [];
    const counting = exercises.map(({ id }) =>
      countingOf(
        own.filter(({ exercise }) => exercise === id),
        scheme,
      ),
    );
    const earned = counting.map((mark) => {
      const score = mark ? scoreOf(mark) : null;
      return score === null ? null : rounded(score);
    });
    const isSettled = counting.every((mark) => mark?.state !== "not-graded");
    const total = rounded(earned.reduce<number>((sum, points) => sum + (points ?? 0), 0));
    const { name = "", email = "" } = own[0] ?? scheme.roster.find(({ id }) => id === student) ?? {};
    return { student, name, email, earned, total, isSettled, possible };
  });
  return { exercises, rows };
}

/** Whether a student has points, and all of them: else there is no mark to count or to fill in. */
export function isMarked({ earned, isSettled }: GradebookRow): boolean {
  return isSettled && earned.some((points) => points !== null);
}
