import type { Exercise } from "@standby/course";

/** The version of the engine packages, which the site's configuration sets for everything in its process. */
export function engineVersion(): string {
  const engine = process.env["STANDBY_ENGINE"];
  if (engine === undefined) {
    throw new Error("STANDBY_ENGINE is not set: start the site through its configuration.");
  }
  return engine;
}

/** The content hash of an exercise as this build's engine makes it. */
export function contentHashOf(exercise: Exercise): string {
  return exercise.contentHash(engineVersion());
}
