import { existsSync } from "node:fs";
import { join } from "node:path";
import { sourceOf, type ExerciseSource } from "@standby/checks";
import { engineVersion, findLibraries } from "@standby/checks/libraries";
import { formatProblem, readExercise } from "@standby/course";
import { Refusal } from "../command.ts";

/**
 * Reads exercises of a course by their ids.
 *
 * @throws Refusal where one is not there or is malformed
 */
export function readExercises(root: string, ids: readonly string[]): ExerciseSource[] {
  const engine = engineVersion(findLibraries(import.meta.url));
  return ids.map((id) => {
    const folder = join(root, "exercises", id);
    if (!existsSync(join(folder, "exercise.md"))) throw new Refusal(`There is no exercise ${id} in ${root}.`);
    const { exercise, problems } = readExercise(folder);
    if (!exercise) throw new Refusal(problems.map(formatProblem).join("\n"));
    return sourceOf(exercise, engine);
  });
}
