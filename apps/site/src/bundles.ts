import { fileURLToPath } from "node:url";
import { sourceOf } from "@standby/checks";
import { engineVersion, findLibraries } from "@standby/checks/libraries";
import { createBundler, RunProofs } from "@standby/checks/proven";
import type { ExerciseBundle } from "@standby/contract";
import type { Exercise } from "@standby/course";

const libraries = findLibraries(import.meta.url);
/** The version of the engine packages, a part of every content hash. */
export const engine: string = engineVersion(libraries);

const folder = fileURLToPath(new URL("../../../.standby/", import.meta.url));
/** Tests that build the site need not prove again what the build proved. */
const ofThisRun = new RunProofs(folder, process.env["STANDBY_RUN"]);

const bundle = createBundler({
  libraries,
  folder,
  onProven: (proven, host) => ofThisRun.keep(proven, host),
});

/**
 * What the page needs to check answers to an exercise.
 *
 * @throws Error where the exercise is not proven
 */
export const buildBundle = (exercise: Exercise): Promise<ExerciseBundle> =>
  bundle(sourceOf(exercise, engine));
