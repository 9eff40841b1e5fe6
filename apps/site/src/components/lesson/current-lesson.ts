import type { Lesson } from "@standby/course";

/**
 * The lesson that a component stands in.
 *
 * @throws where the component is used outside a lesson
 */
export function currentLesson(locals: App.Locals, component: string): Lesson {
  if (!locals.lesson) throw new Error(`<${component}> works only inside a lesson.`);
  return locals.lesson;
}
