import type { ExerciseProgress, LessonProgress } from "@standby/contract";
import type { OutlinedExercise, OutlinedLesson, OutlinedModule } from "./outline.ts";
import type { Progress } from "./types.ts";

/** How far something was taken. */
export type Standing = "untouched" | "begun" | "done";

/** Counts of a part of the course. */
export interface Tally {
  lessonsDone: number;
  lessons: number;
  exercisesPassed: number;
  exercises: number;
  questionsRight: number;
  questions: number;
}

/** A prediction that was made, with the lesson that asked for it. */
export interface MadePrediction {
  lesson: string;
  id: string;
  predicted: number;
  actual: number;
}

/** How far from the truth a prediction may be to count as close, as a fraction of the true number. */
export const CLOSE = 0.1;

/** Counts what was done of some lessons and their exercises. What the course no longer has is not counted. */
export function tallyOf(lessons: readonly OutlinedLesson[], progress: Progress): Tally {
  const exercises = lessons.flatMap((lesson) => lesson.exercises);
  return {
    lessonsDone: lessons.filter(({ id }) => lessonStanding(progress.lessons[id]) === "done").length,
    lessons: lessons.length,
    exercisesPassed: exercises.filter(({ id }) => exerciseStanding(progress.exercises[id]) === "done").length,
    exercises: exercises.length,
    questionsRight: sum(lessons.map((lesson) => questionsRight(lesson, progress.lessons[lesson.id]))),
    questions: sum(lessons.map((lesson) => lesson.questions.length)),
  };
}

/** How far a lesson was taken. */
export function lessonStanding(lesson: LessonProgress | undefined): Standing {
  if (lesson?.finishedAt) return "done";
  return lesson?.openedAt ? "begun" : "untouched";
}

/** How far an exercise was taken. */
export function exerciseStanding(exercise: ExerciseProgress | undefined): Standing {
  if (exercise?.passedAt) return "done";
  return exercise && (exercise.attempts.length > 0 || exercise.files !== null) ? "begun" : "untouched";
}

/** How many questions of a lesson's quiz were last answered correctly. */
export function questionsRight(lesson: OutlinedLesson, progress: LessonProgress | undefined): number {
  return lesson.questions.filter((question) => progress?.quiz[question]?.right === true).length;
}

/** Exercises whose checks have changed since they were passed. */
export function changedSincePassed(
  modules: readonly OutlinedModule[],
  progress: Progress,
): OutlinedExercise[] {
  return modules
    .flatMap((module) => module.lessons)
    .flatMap((lesson) => lesson.exercises)
    .filter(({ id, contentHash }) => {
      const exercise = progress.exercises[id];
      return exercise !== undefined && exercise.passedAt !== null && exercise.passedHash !== contentHash;
    });
}

/** Every prediction that was made, in the order of the course. */
export function predictionsOf(modules: readonly OutlinedModule[], progress: Progress): MadePrediction[] {
  return modules
    .flatMap((module) => module.lessons)
    .flatMap((lesson) =>
      Object.entries(progress.lessons[lesson.id]?.predictions ?? {}).map(([id, { predicted, actual }]) => ({
        lesson: lesson.title,
        id,
        predicted,
        actual,
      })),
    );
}

/** Whether a prediction came close to the truth. */
export function isClose({ predicted, actual }: Pick<MadePrediction, "predicted" | "actual">): boolean {
  return Math.abs(predicted - actual) <= CLOSE * Math.abs(actual);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
