import type { Mark } from "./mark.ts";

/** A class as a table: students down, exercises across. */
export interface Gradebook {
  readonly exercises: readonly { readonly id: string; readonly possible: number | null }[];
  readonly rows: readonly GradebookRow[];
}

/** One student. */
export interface GradebookRow {
  readonly student: string;
  readonly name: string;
  /** Points in each exercise; null where nothing was graded. */
  readonly earned: readonly (number | null)[];
  readonly total: number;
  /** What all exercises are worth, whether they were handed in or not. */
  readonly possible: number;
}

/** Makes the table of marks. What fits no student is left out. */
export function gradebookOf(marks: readonly Mark[], exerciseIds: readonly string[]): Gradebook {
  const exercises = exerciseIds.map((id) => ({ id, possible: possibleOf(marks, id) }));
  const possible = exercises.reduce((total, exercise) => total + (exercise.possible ?? 0), 0);
  const byStudent = Map.groupBy(
    marks.filter(({ student }) => student !== ""),
    ({ student }) => student,
  );
  const rows = [...byStudent].map(([student, own]) => {
    const earned = exerciseIds.map((id) => earnedIn(own, id));
    const total = earned.reduce<number>((sum, points) => sum + (points ?? 0), 0);
    return { student, name: own[0]?.name ?? "", earned, total, possible };
  });
  return { exercises, rows };
}

function earnedIn(marks: readonly Mark[], exercise: string): number | null {
  const graded = marks.filter((mark) => mark.exercise === exercise && mark.earned !== null);
  return graded.at(-1)?.earned ?? null;
}

function possibleOf(marks: readonly Mark[], exercise: string): number | null {
  return marks.find((mark) => mark.exercise === exercise && mark.possible !== null)?.possible ?? null;
}
