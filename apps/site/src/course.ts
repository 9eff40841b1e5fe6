import { readCourseOrThrow } from "@standby/course";
import type { Course, Exercise, Lesson, Module } from "@standby/course";
import { courseRoot } from "./course-root.ts";

/** The course as it stands on disk, read once. Throws, naming every problem, where it is malformed. */
export const course: Course = readCourseOrThrow(courseRoot());

const lessons = new Map(course.lessons.map((lesson) => [lesson.id, lesson]));
const exercises = new Map(course.exercises.map((exercise) => [exercise.id, exercise]));
const modules = new Map(course.modules.map((module) => [module.slug, module]));

/** The lesson with an id, such as `why-a-second-one/six-kinds`. */
export const lessonOf = (id: string): Lesson => found(lessons.get(id), "lesson", id);

/** The exercise with an id, such as `hidden-dependency`. */
export const exerciseOf = (id: string): Exercise => found(exercises.get(id), "exercise", id);

/** The module with a slug. */
export const moduleOf = (slug: string): Module => found(modules.get(slug), "module", slug);

/** The exercises that a module's lessons place, in order. */
export const exercisesOf = (module: Module): Exercise[] =>
  module.lessons.flatMap((lesson) => lesson.exercises.map(exerciseOf));

function found<T>(value: T | undefined, kind: string, id: string): T {
  if (value === undefined) throw new Error(`There is no ${kind} "${id}" in the course.`);
  return value;
}
