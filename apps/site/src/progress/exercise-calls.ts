import type { Attempt, Draft, ExerciseProgress, Files } from "@standby/contract";
import { withAttempt, withCode, withDraft, withHintsOpened, withSolutionSeen } from "./exercise-state.ts";
import type { Shelf } from "./shelf.ts";

/** What can be recorded of an exercise, named by its id. */
export interface ExerciseCalls {
  readExercise(exercise: string): Promise<ExerciseProgress>;
  /**
   * Saves the code of the editor. `base` is the stored code that it grew from: where the store holds
   * something else by now, another tab wrote that, and it is set aside as a draft.
   */
  saveCode(exercise: string, files: Files, base: Files | null): Promise<void>;
  setAside(exercise: string, files: Files, reason: Draft["reason"]): Promise<void>;
  recordAttempt(exercise: string, attempt: Attempt): Promise<void>;
  /** Remembers that so many hints are open. */
  hintsOpened(exercise: string, count: number): Promise<void>;
  solutionSeen(exercise: string): Promise<void>;
}

/** The calls that concern exercises. */
export function exerciseCalls(shelf: Shelf<"exercises">, now: () => string): ExerciseCalls {
  return {
    readExercise: (exercise) => shelf.read(exercise),
    saveCode(exercise, files, base) {
      const at = now();
      return shelf.update(exercise, (before) => withCode(before, files, base, at));
    },
    setAside(exercise, files, reason) {
      const at = now();
      return shelf.update(exercise, (before) => withDraft(before, { at, files, reason }));
    },
    recordAttempt: (exercise, attempt) => shelf.update(exercise, (before) => withAttempt(before, attempt)),
    hintsOpened(exercise, count) {
      const at = now();
      return shelf.update(exercise, (before) => withHintsOpened(before, count, at));
    },
    solutionSeen(exercise) {
      const at = now();
      return shelf.update(exercise, (before) => withSolutionSeen(before, at));
    },
  };
}
