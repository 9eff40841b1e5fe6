import { basename, resolve } from "node:path";
import type { ExerciseFolder } from "./course.ts";
import { compareProblems } from "./problem.ts";
import type { Problem } from "./problem.ts";
import { readExerciseFiles } from "./read-exercise-files.ts";
import { below, readShelf } from "./shelf.ts";

/**
 * Reads one exercise by itself, for an author who has not placed it yet.
 *
 * @param folder its path on disk; problems name files as `exercises/<folder>/...`
 */
export function readExercise(folder: string): {
  readonly exercise: ExerciseFolder | null;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const path = resolve(folder);
  const id = basename(path);
  const shelf = below(readShelf(resolve(path, ".."), [id]), id);
  const exercise = readExerciseFiles(id, shelf, (problem) => problems.push(problem));
  return { exercise: problems.length === 0 ? exercise : null, problems: problems.sort(compareProblems) };
}
