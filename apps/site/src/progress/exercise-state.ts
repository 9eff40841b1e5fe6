import type { Attempt, Draft, ExerciseProgress, Files } from "@standby/contract";
import { sameFiles } from "./same-files.ts";

/** How many attempts, and how many drafts, are kept of one exercise. */
export const KEPT = 50;

/** An exercise that was never touched. */
export function emptyExercise(): ExerciseProgress {
  return {
    files: null,
    savedAt: null,
    attempts: [],
    drafts: [],
    hintsOpened: 0,
    hintOpenedAt: null,
    solutionSeenAt: null,
    passedAt: null,
    passedHash: null,
  };
}

/** The exercise with some code set aside. */
export function withDraft(exercise: ExerciseProgress, draft: Draft): ExerciseProgress {
  return { ...exercise, drafts: [...exercise.drafts, draft].slice(-KEPT) };
}

/**
 * The exercise with new code in the editor.
 *
 * `base` is the stored code that the new code grew from. Where the store holds something else by now,
 * another tab wrote it, and it is set aside rather than lost.
 */
export function withCode(
  exercise: ExerciseProgress,
  files: Files,
  base: Files | null,
  at: string,
): ExerciseProgress {
  const stored = exercise.files;
  const foreign = stored !== null && !sameFiles(stored, base) && !sameFiles(stored, files);
  const kept = foreign
    ? withDraft(exercise, { at: exercise.savedAt ?? at, files: stored, reason: "another-tab" })
    : exercise;
  return { ...kept, files, savedAt: at };
}

/**
 * The exercise with one more attempt; a passing one also marks it passed with that content hash.
 *
 * An attempt that is there already changes nothing: a page that closed may not have known that it was stored.
 */
export function withAttempt(exercise: ExerciseProgress, attempt: Attempt): ExerciseProgress {
  const isThere = exercise.attempts.some(
    ({ at, files }) => at === attempt.at && sameFiles(files, attempt.files),
  );
  if (isThere) return exercise;
  const attempts = [...exercise.attempts, attempt].slice(-KEPT);
  if (!attempt.passed) return { ...exercise, attempts };
  return { ...exercise, attempts, passedAt: attempt.at, passedHash: attempt.contentHash };
}

/** The exercise with at least `count` hints open. */
export function withHintsOpened(exercise: ExerciseProgress, count: number, at: string): ExerciseProgress {
  if (count <= exercise.hintsOpened) return exercise;
  return { ...exercise, hintsOpened: count, hintOpenedAt: at };
}

/** The exercise with its solution seen; the first time is the one that counts. */
export function withSolutionSeen(exercise: ExerciseProgress, at: string): ExerciseProgress {
  return exercise.solutionSeenAt === null ? { ...exercise, solutionSeenAt: at } : exercise;
}
