/** What an answer and its given files may import besides each other. */
export const ANSWER_LIBRARIES = [
  "@standby/reliability",
  "@standby/consistency",
  "@standby/simulator",
  "fast-check",
] as const;

/** What checks may import besides the answer and the given files. */
export const CHECK_LIBRARIES = [...ANSWER_LIBRARIES, "vitest"] as const;

/** The libraries that a file may import, by its path in the exercise. */
export function librariesFor(path: string): readonly string[] {
  return path === "checks.test.ts" ? CHECK_LIBRARIES : ANSWER_LIBRARIES;
}
