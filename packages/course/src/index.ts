export { PLACEHOLDER } from "./check-placeholders.ts";
export type { Course, Exercise, ExerciseFolder, Lesson, Mistake, Module } from "./course.ts";
export { CourseError } from "./course-error.ts";
export { formatProblem } from "./problem.ts";
export type { Problem } from "./problem.ts";
export { readCourse, readCourseOrThrow } from "./read-course.ts";
export type { Reading } from "./read-course.ts";
export { readExercise } from "./read-exercise.ts";
