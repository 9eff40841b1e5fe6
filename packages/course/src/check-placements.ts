import { nearest } from "./nearest.ts";
import type { Report } from "./problem.ts";
import type { LessonFolder } from "./read-lesson.ts";

/**
 * Finds the lesson that places each exercise, and reports exercises placed nowhere, twice, or unknown.
 *
 * @param exercises the ids of all exercises
 * @returns lesson ids by exercise id
 */
export function checkPlacements(
  exercises: readonly string[],
  lessons: readonly LessonFolder[],
  report: Report,
): Map<string, string> {
  const places = new Map<string, string>();
  for (const { id: lesson, file, frontmatter } of lessons) {
    frontmatter.data.exercises.forEach((id, index) => {
      const line = frontmatter.lineOf("exercises", index);
      const first = places.get(id);
      if (!exercises.includes(id)) {
        const meant = nearest(id, exercises);
        report({
          file,
          line,
          message: `there is no exercise "${id}"`,
          rule: "a lesson places exercises by the names of their folders below exercises/",
          remedy: meant === null ? `add the folder exercises/${id}` : `write "${meant}" if that was meant`,
        });
      } else if (first !== undefined) {
        report({
          file,
          line,
          message: `the exercise "${id}" is placed by ${first === lesson ? "this lesson" : first} already`,
          rule: "an exercise is placed by one lesson, once",
          remedy: "remove it from one of the two",
        });
      }
      places.set(id, first ?? lesson);
    });
  }
  for (const id of exercises) {
    if (places.has(id)) continue;
    report({
      file: `exercises/${id}/exercise.md`,
      line: 1,
      message: `no lesson places the exercise "${id}"`,
      rule: "an exercise is placed by one lesson, once",
      remedy: `add ${id} to exercises: in the frontmatter of the lesson that teaches it`,
    });
  }
  return places;
}
