import type { ExerciseBundle } from "@standby/contract";
import { Refusal } from "../command.ts";
import type { AssignedExercise, Visibility } from "./assignment.ts";

/** What one check is worth in an assignment, and who sees it. */
export interface Worth {
  readonly points: number;
  readonly visibility: Visibility;
}

/**
 * What the checks of an exercise are worth in an assignment, by check.
 *
 * @throws Refusal where the assignment names a check that the exercise does not have, or shares points among none
 */
export function pointsOf(assigned: AssignedExercise, checks: ExerciseBundle["checks"]): Map<string, Worth> {
  const ids = checks.map(({ id }) => id);
  const unknown = Object.keys(assigned.checks).find((id) => !ids.includes(id));
  if (unknown !== undefined) {
    const known = ids.map((id) => `\n  ${id}`).join("");
    throw new Refusal(`${assigned.id} has no check "${unknown}". It has:${known}`);
  }
  const own = checks.map(({ id, points }) => assigned.checks[id]?.points ?? points);
  const sum = own.reduce((total, points) => total + points, 0);
  if (sum === 0 && assigned.points !== undefined)
    throw new Refusal(
      `${assigned.id} is worth ${assigned.points} points, but none of its checks is worth any.`,
    );
  const scale = assigned.points === undefined ? 1 : assigned.points / sum;
  return new Map(
    ids.map((id, index) => {
      const visibility = assigned.checks[id]?.visibility ?? "visible";
      return [id, { points: (own[index] ?? 0) * scale, visibility }];
    }),
  );
}
