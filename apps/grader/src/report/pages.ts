import type { ClassResults } from "./class-results.ts";
import { fileNames } from "./file-name.ts";
import type { Format } from "./format.ts";
import type { Page } from "./page/block.ts";
import { classPage } from "./page/class-page.ts";
import { studentPage } from "./page/student-page.ts";
import { toHtml } from "./page/to-html.ts";
import { toMarkdown } from "./page/to-markdown.ts";

/** A page of the class, and one for each student. */
export const html: Format = { name: "html", write: (results) => pages(results, "html", toHtml) };

/** The same as Markdown. */
export const markdown: Format = { name: "markdown", write: (results) => pages(results, "md", toMarkdown) };

function* pages(results: ClassResults, ending: string, render: (page: Page) => string) {
  const names = fileNames(results.students.keys());
  const pageOf = (student: string): string | null =>
    names.has(student) ? `students/${names.get(student)}` : null;
  yield { path: `class.${ending}`, text: render(classPage(results, pageOf)) };
  for (const [student, marks] of results.students) {
    const text = render(studentPage(student, marks, results));
    yield { path: `${pageOf(student)}.${ending}`, text };
  }
}
