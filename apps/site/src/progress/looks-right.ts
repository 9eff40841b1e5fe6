import type { ExerciseProgress, LessonProgress } from "@standby/contract";

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isMoment = (value: unknown): boolean => value === null || typeof value === "string";

/**
 * Whether a stored row has the shape of a lesson's progress.
 *
 * A light check for what this browser stored itself; a file from outside is held against the schema.
 */
export function looksLikeLesson(value: unknown): value is LessonProgress {
  return (
    isFields(value) &&
    isMoment(value["openedAt"]) &&
    isMoment(value["finishedAt"]) &&
    isFields(value["quiz"]) &&
    isFields(value["predictions"])
  );
}

/** Whether a stored row has the shape of an exercise's progress; as light as `looksLikeLesson`. */
export function looksLikeExercise(value: unknown): value is ExerciseProgress {
  return (
    isFields(value) &&
    (value["files"] === null || isFields(value["files"])) &&
    isMoment(value["savedAt"]) &&
    Array.isArray(value["attempts"]) &&
    value["attempts"].every((attempt) => isFields(attempt) && isFields(attempt["files"])) &&
    Array.isArray(value["drafts"]) &&
    value["drafts"].every((draft) => isFields(draft) && isFields(draft["files"])) &&
    typeof value["hintsOpened"] === "number" &&
    isMoment(value["hintOpenedAt"]) &&
    isMoment(value["solutionSeenAt"]) &&
    isMoment(value["passedAt"]) &&
    isMoment(value["passedHash"])
  );
}
