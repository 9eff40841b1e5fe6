import type { LessonProgress } from "@standby/contract";
import { withFinished, withOpened, withPrediction, withQuizAnswer } from "./lesson-state.ts";
import type { Shelf } from "./shelf.ts";

/** What can be recorded of a lesson, named `module/lesson`. */
export interface LessonCalls {
  readLesson(lesson: string): Promise<LessonProgress>;
  /** Remembers that the lesson was opened and that its address, below the site's base, was read last. */
  openLesson(lesson: string, address: string): Promise<void>;
  finishLesson(lesson: string): Promise<void>;
  /** Records the last answer to a question; `right` is null for "I don't know". */
  recordQuizAnswer(lesson: string, question: string, right: boolean | null): Promise<void>;
  recordPrediction(lesson: string, id: string, predicted: number, actual: number): Promise<void>;
}

/** The calls that concern lessons. */
export function lessonCalls(
  shelf: Shelf<"lessons">,
  now: () => string,
  visit: (address: string) => Promise<void>,
): LessonCalls {
  return {
    readLesson: (lesson) => shelf.read(lesson),
    async openLesson(lesson, address) {
      const at = now();
      await Promise.all([visit(address), shelf.update(lesson, (before) => withOpened(before, at))]);
    },
    finishLesson(lesson) {
      const at = now();
      return shelf.update(lesson, (before) => withFinished(before, at));
    },
    recordQuizAnswer(lesson, question, right) {
      const at = now();
      return shelf.update(lesson, (before) => withQuizAnswer(before, question, right, at));
    },
    recordPrediction(lesson, id, predicted, actual) {
      const at = now();
      return shelf.update(lesson, (before) => withPrediction(before, id, predicted, actual, at));
    },
  };
}
