import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { formatProblem } from "./problem.ts";
import { readCourse } from "./read-course.ts";

/** Texts by path below the root of a course. */
export type CourseTexts = Readonly<Record<string, string>>;

const MODULE = "lessons/01-why-a-second-one";
const LESSON = `${MODULE}/01-single-points`;
const EXERCISE = "exercises/cut-vertices";

/** The paths that tests change most. */
export const paths = {
  module: `${MODULE}/module.yaml`,
  teach: `${MODULE}/teach.md`,
  lesson: `${LESSON}/index.mdx`,
  quiz: `${LESSON}/quiz.yaml`,
  secondModule: "lessons/02-arithmetic/module.yaml",
  secondLesson: "lessons/02-arithmetic/01-series/index.mdx",
  exercise: `${EXERCISE}/exercise.md`,
  checks: `${EXERCISE}/checks.test.ts`,
  starter: `${EXERCISE}/answer/index.ts`,
  solution: `${EXERCISE}/solution/index.ts`,
  given: `${EXERCISE}/given/graph.ts`,
  mistake: `${EXERCISE}/mistakes/counts-itself/mistake.yaml`,
  mistakeFile: `${EXERCISE}/mistakes/counts-itself/index.ts`,
} as const;

const quiz = `questions:
  - kind: single
    id: first
    prompt: What is one?
    options:
      - text: A number
        right: true
        why: It is.
      - text: A word
        why: It is not only that.
  - kind: multiple
    id: second
    prompt: Which are even?
    options:
      - text: Two
        right: true
        why: Two is.
      - text: Three
        why: Three is not.
  - kind: numeric
    id: third
    prompt: How many?
    answer: 3
    tolerance: 0.1
    why: By counting.
`;

const checks = `import { describe, expect, test } from "vitest";
import { parts } from "./answer/index.ts";

describe("parts", () => {
  test("No part stands alone", () => {
    expect(parts(0)).toBe(0);
  });
  test.each([1, 2])("%i parts are counted", (count) => {
    expect(parts(count)).toBe(count);
  });
});
`;

function module(title: string): string {
  return `title: ${title}\nsummary: What it is about.\noutcomes:\n  - Count the parts.\n`;
}

function mistake(name: string, code: string): CourseTexts {
  const folder = `${EXERCISE}/mistakes/${name}`;
  const yaml = `misconception: ${name} is right.\ncheck: parts > No part stands alone\nexplanation: It is not.\n`;
  return { [`${folder}/mistake.yaml`]: yaml, [`${folder}/index.ts`]: code };
}

/** A small course without a problem: two modules, a lesson each, one exercise. */
export const goodCourse: CourseTexts = {
  "lessons/sources.yaml":
    "a-paper:\n  title: A paper\n  authors: A. Author\n  year: 1984\n  where: A journal\n",
  "lessons/glossary.yaml":
    "standby:\n  term: standby\n  means: A copy that waits.\n  see: [primary]\n  lesson: why-a-second-one/single-points\nprimary:\n  term: primary\n  means: The copy that serves.\n",
  "lessons/errata.yaml":
    "- id: E01\n  claim: Two is enough.\n  correction: It depends.\n  sources: [a-paper]\n  lesson: arithmetic/series\n",
  [paths.module]: module("Why a second one"),
  [paths.teach]: "# The plan\n",
  [paths.lesson]: `---
title: Single points
summary: What fails alone.
minutes: 15
objectives:
  - Find them.
exercises:
  - cut-vertices
incident: the-outage
---

A <Term id="standby">standby</Term> waits <Cite id="a-paper" />.

<Quiz />

<Exercise id="cut-vertices" />

<Sources />
`,
  [paths.quiz]: quiz,
  [paths.secondModule]: `${module("Arithmetic")}prerequisites:\n  - why-a-second-one\n`,
  "lessons/02-arithmetic/teach.md": "# The plan\n",
  [paths.secondLesson]:
    "---\ntitle: Series\nsummary: In a row.\nminutes: 10\nobjectives:\n  - Multiply.\n---\n\nText.\n\n<Quiz />\n",
  "lessons/02-arithmetic/01-series/quiz.yaml": quiz,
  [paths.exercise]: `---
title: Cut vertices
summary: Count the parts.
kind: calculation
minutes: 20
points:
  parts > No part stands alone: 2
hints:
  - Count.
---

Write \`parts\`.
`,
  [paths.checks]: checks,
  [paths.starter]: "export function parts(count: number): number {\n  return -1;\n}\n",
  [paths.solution]: "export function parts(count: number): number {\n  return count;\n}\n",
  [paths.given]: "export const nodes = 3;\n",
  ...mistake("counts-itself", "export const parts = (count: number) => count + 1;\n"),
  ...mistake("counts-twice", "export const parts = (count: number) => count * 2 + 2;\n"),
  ...mistake("counts-down", "export const parts = (count: number) => count - 1;\n"),
};

/** A change to a course: a text to write, `null` to delete the file, or a function of the text so far. */
export type Changes = Readonly<Record<string, string | null | ((text: string) => string)>>;

/** The good course with changes. */
export function changed(changes: Changes): CourseTexts {
  const texts: Record<string, string> = { ...goodCourse };
  for (const [path, change] of Object.entries(changes)) {
    if (change === null) delete texts[path];
    else texts[path] = typeof change === "string" ? change : change(texts[path] ?? "");
  }
  return texts;
}

/** Writes texts into a new folder, gives its path to a function, and removes the folder afterwards. */
export function inFolder<T>(texts: CourseTexts, use: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), "standby-course-"));
  try {
    for (const [path, text] of Object.entries(texts)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** The problems of the good course with changes, each on its line. */
export function refusals(changes: Changes): string[] {
  return inFolder(changed(changes), readCourse).problems.map(formatProblem);
}
