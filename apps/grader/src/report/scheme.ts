import type { Assignment } from "../assignment/assignment.ts";
import type { Judged } from "../grade/judge-answer.ts";
import type { Student } from "../intake/answer.ts";
import { pointsOf, type Worth } from "../assignment/points-of.ts";

/** How results become marks: the assignment, and what each check of each exercise is worth in it. */
export interface Scheme {
  readonly assignment: Assignment;
  readonly exercises: ReadonlyMap<string, Judged>;
  /** By exercise, then by check. */
  readonly worth: ReadonlyMap<string, ReadonlyMap<string, Worth>>;
  /** Who is in the class, whether they handed in or not; empty where nobody knows. */
  readonly roster: readonly Student[];
  /** The rows of a gradebook of the teacher's own; null where none was named. */
  readonly template: readonly (readonly string[])[] | null;
}

/** @throws Refusal where the assignment does not fit its exercises */
export function schemeOf(
  assignment: Assignment,
  exercises: ReadonlyMap<string, Judged>,
  { roster, template }: Pick<Scheme, "roster" | "template">,
): Scheme {
  const worth = assignment.exercises.map((assigned) => {
    const { bundle, hidden } = exercises.get(assigned.id) ?? {};
    const checks = [...(bundle?.checks ?? []), ...(hidden?.checks ?? [])];
    return [assigned.id, pointsOf(assigned, checks)] as const;
  });
  return { assignment, exercises, worth: new Map(worth), roster, template };
}

/** What an exercise is worth. */
export function possibleIn({ worth }: Scheme, exercise: string): number {
  const checks = worth.get(exercise)?.values() ?? [];
  return [...checks].reduce((total, { points }) => total + points, 0);
}
