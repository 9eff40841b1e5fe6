import type { Course } from "@standby/course";
import { href } from "../href.ts";
import { contentHashOf } from "../engine-version.ts";
import type { ProgressOutline } from "./outline.ts";

/** What of the course the progress page needs. */
export function outlineOfProgress(course: Course): ProgressOutline {
  const exercises = new Map(course.exercises.map((exercise) => [exercise.id, exercise]));
  const modules = course.modules.map((module) => ({
    title: module.title,
    href: href(`${module.slug}/`),
    lessons: module.lessons.map((lesson) => ({
      id: lesson.id,
      title: lesson.title,
      href: href(`${lesson.id}/`),
      questions: lesson.quiz.questions.map(({ id }) => id),
      exercises: lesson.exercises.flatMap((id) => {
        const exercise = exercises.get(id);
        if (exercise === undefined) return [];
        const { title } = exercise;
        return [{ id, title, href: href(`exercises/${id}/`), contentHash: contentHashOf(exercise) }];
      }),
    })),
  }));
  return { modules, start: modules[0]?.lessons[0]?.href ?? href(""), base: href("") };
}
