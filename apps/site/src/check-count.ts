import type { Exercise } from "@standby/course";

/** How many checks an exercise has, as its checks file declares them. */
export function checkCount(exercise: Exercise): number {
  return [...exercise.checksSource.matchAll(/^\s*(?:test|it)(?:\.\w+)?\(/gm)].length;
}
