import { fileURLToPath } from "node:url";
import { sourceOf } from "@standby/checks";
import { engineVersion, findLibraries } from "@standby/checks/libraries";
import { createBundler } from "@standby/checks/proven";
import type { ExerciseBundle } from "@standby/contract";
import type { Exercise } from "@standby/course";

const libraries = findLibraries(import.meta.url);
/** The version of the engine packages, a part of every content hash. */
export const engine: string = engineVersion(libraries);

const bundle = createBundler({
  libraries,
  folder: fileURLToPath(new URL("../../../.standby/", import.meta.url)),
});

/**
 * What the page needs to check answers to an exercise.
 *
 * @throws Error where the exercise is not proven
 */
export const buildBundle = (exercise: Exercise): Promise<ExerciseBundle> =>
  bundle(sourceOf(exercise, engine));
