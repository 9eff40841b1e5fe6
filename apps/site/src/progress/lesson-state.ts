import type { LessonProgress } from "@standby/contract";

/** A lesson that was never opened. */
export function emptyLesson(): LessonProgress {
  return { openedAt: null, finishedAt: null, quiz: {}, predictions: {} };
}

/** The lesson, opened; the first opening is the one that counts. */
export function withOpened(lesson: LessonProgress, at: string): LessonProgress {
  return lesson.openedAt === null ? { ...lesson, openedAt: at } : lesson;
}

/** The lesson, finished; the first time is the one that counts. */
export function withFinished(lesson: LessonProgress, at: string): LessonProgress {
  return lesson.finishedAt === null ? { ...lesson, finishedAt: at } : lesson;
}

/** The lesson with the last answer to one question; `right` is null for "I don't know". */
export function withQuizAnswer(
  lesson: LessonProgress,
  question: string,
  right: boolean | null,
  at: string,
): LessonProgress {
  return { ...lesson, quiz: { ...lesson.quiz, [question]: { right, at } } };
}

/** The lesson with a number that was predicted before it was shown. */
export function withPrediction(
  lesson: LessonProgress,
  id: string,
  predicted: number,
  actual: number,
  at: string,
): LessonProgress {
  return { ...lesson, predictions: { ...lesson.predictions, [id]: { predicted, actual, at } } };
}
