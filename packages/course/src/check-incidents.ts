import type { Report } from "./problem.ts";
import type { LessonFolder } from "./read-lesson.ts";

/** Reports incidents that more than one lesson tells. */
export function checkIncidents(lessons: readonly LessonFolder[], report: Report): void {
  const told = new Map<string, string>();
  for (const { id, file, frontmatter } of lessons) {
    const { incident } = frontmatter.data;
    if (incident === undefined) continue;
    const first = told.get(incident);
    told.set(incident, first ?? id);
    if (first === undefined) continue;
    report({
      file,
      line: frontmatter.lineOf("incident"),
      message: `the incident "${incident}" is told by ${first} already`,
      rule: "a real incident is told by one lesson only",
      remedy: "remove incident: from one of the two, or tell another",
    });
  }
}
