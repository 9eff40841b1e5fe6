import { answerLibrary, type ExerciseBundle } from "@standby/contract";

/** What given files may import besides each other, and answers where their exercise says so. */
export const ANSWER_LIBRARIES = answerLibrary.options;

/** What checks may import besides the answer and the given files. */
export const CHECK_LIBRARIES = [...ANSWER_LIBRARIES, "vitest"] as const;

/** The libraries that a file may import, by its path in the exercise and what the exercise lets answers import. */
export function librariesFor(path: string, imports: ExerciseBundle["imports"]): readonly string[] {
  if (path === "checks.test.ts") return CHECK_LIBRARIES;
  return path.startsWith("answer/") ? imports : ANSWER_LIBRARIES;
}
