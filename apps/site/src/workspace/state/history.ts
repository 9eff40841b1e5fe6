import type { Attempt, Draft, ExerciseProgress } from "@standby/contract";

/** One version of the code that can be brought back. */
export type Version =
  | { kind: "attempt"; number: number; attempt: Attempt; passedChecks: number; totalChecks: number }
  | { kind: "draft"; draft: Draft };

/** Every version that is kept, newest first. */
export function historyOf(progress: ExerciseProgress): Version[] {
  const attempts = progress.attempts.map((attempt, index): Version => {
    const states = Object.values(attempt.states);
    return {
      kind: "attempt",
      number: index + 1,
      attempt,
      passedChecks: states.filter((state) => state === "passed").length,
      totalChecks: states.length,
    };
  });
  const drafts = progress.drafts.map((draft): Version => ({ kind: "draft", draft }));
  return [...attempts, ...drafts].sort((a, b) => (momentOf(a) < momentOf(b) ? 1 : -1));
}

/** When a version was made. */
export function momentOf(version: Version): string {
  return version.kind === "attempt" ? version.attempt.at : version.draft.at;
}

/** The files of a version. */
export function filesOf(version: Version): Attempt["files"] {
  return version.kind === "attempt" ? version.attempt.files : version.draft.files;
}
