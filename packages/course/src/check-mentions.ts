import { nearest } from "./nearest.ts";
import type { Report } from "./problem.ts";
import type { LessonFolder } from "./read-lesson.ts";
import type { References } from "./read-references.ts";

/** Reports sources, glossary entries and lessons that are named but do not exist. */
export function checkMentions(
  references: References,
  lessons: readonly LessonFolder[],
  report: Report,
): void {
  const known: Known = {
    source: { ids: Object.keys(references.sources.data), home: "lessons/sources.yaml" },
    term: { ids: Object.keys(references.glossary.data), home: "lessons/glossary.yaml" },
    correction: { ids: references.errata.data.map(({ id }) => id), home: "lessons/errata.yaml" },
    lesson: { ids: lessons.map(({ id }) => id), home: "lessons/" },
  };
  const check = checker(known, report);
  for (const { file, tags } of lessons) {
    for (const { name, id, line } of tags) {
      if (name === "Cite") check("source", id, { file, line });
      if (name === "Term") check("term", id, { file, line });
      if (name === "Erratum") check("correction", id, { file, line });
    }
  }
  checkGlossary(references, check);
  checkErrata(references, check);
}

type Kind = "source" | "term" | "correction" | "lesson";
type Known = Record<Kind, { readonly ids: readonly string[]; readonly home: string }>;
type Check = (kind: Kind, id: string | null, at: { readonly file: string; readonly line: number }) => void;

const WORDS: Record<Kind, string> = {
  source: "source",
  term: "glossary entry",
  correction: "correction",
  lesson: "lesson",
};

function checker(known: Known, report: Report): Check {
  return (kind, id, at) => {
    const { ids, home } = known[kind];
    if (id !== null && ids.includes(id)) return;
    const meant = id === null ? null : nearest(id, ids);
    report({
      ...at,
      message: id === null ? `a ${WORDS[kind]} is named without an id` : `there is no ${WORDS[kind]} "${id}"`,
      rule:
        kind === "lesson" ? "lessons are named as module/lesson, by their slugs" : `ids are those of ${home}`,
      remedy: meant === null ? `add it to ${home}, or name another` : `write "${meant}" if that was meant`,
    });
  };
}

function checkGlossary({ glossary }: References, check: Check): void {
  const file = "lessons/glossary.yaml";
  for (const [id, entry] of Object.entries(glossary.data)) {
    entry.see.forEach((other, index) =>
      check("term", other, { file, line: glossary.lineOf(id, "see", index) }),
    );
    if (entry.lesson !== undefined)
      check("lesson", entry.lesson, { file, line: glossary.lineOf(id, "lesson") });
  }
}

function checkErrata({ errata }: References, check: Check): void {
  const file = "lessons/errata.yaml";
  errata.data.forEach((entry, place) => {
    entry.sources.forEach((source, index) =>
      check("source", source, { file, line: errata.lineOf(place, "sources", index) }),
    );
    if (entry.lesson !== undefined)
      check("lesson", entry.lesson, { file, line: errata.lineOf(place, "lesson") });
  });
}
