import type { Exercise } from "@standby/course";

/** The content hash of an exercise as this build's engine makes it. The site's configuration sets the engine. */
export function contentHashOf(exercise: Exercise): string {
  const engine = process.env["STANDBY_ENGINE"];
  if (engine === undefined)
    throw new Error("STANDBY_ENGINE is not set: start the site through its configuration.");
  return exercise.contentHash(engine);
}
