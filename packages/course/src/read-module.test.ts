import { expect, test } from "vitest";
import { goodCourse, paths, refusals } from "./fixtures.ts";

test("A module without module.yaml is refused", () => {
  expect(refusals({ [paths.module]: null })).toEqual([
    "lessons/01-why-a-second-one/module.yaml:1  module.yaml is missing. Rule: a module has module.yaml, teach.md, the instructor's plan, and at least one lesson. Remedy: add it.",
  ]);
});

test("A module without the instructor's plan is refused", () => {
  expect(refusals({ [paths.teach]: null })).toEqual([
    "lessons/01-why-a-second-one/teach.md:1  teach.md is missing. Rule: a module has module.yaml, teach.md, the instructor's plan, and at least one lesson. Remedy: add it.",
  ]);
});

test("An empty plan is refused", () => {
  expect(refusals({ [paths.teach]: "\n" })).toEqual([
    "lessons/01-why-a-second-one/teach.md:1  teach.md is empty. Rule: a module has module.yaml, teach.md, the instructor's plan, and at least one lesson. Remedy: add it.",
  ]);
});

test("A module without a lesson is refused", () => {
  expect(
    refusals({
      [paths.secondLesson]: null,
      "lessons/02-arithmetic/01-series/quiz.yaml": null,
      "lessons/errata.yaml": null,
    }),
  ).toEqual([
    "lessons/02-arithmetic/module.yaml:1  the module has no lesson. Rule: a module has module.yaml, teach.md, the instructor's plan, and at least one lesson. Remedy: add it.",
  ]);
});

test("A module's folder without a number is refused", () => {
  expect(
    refusals({
      "lessons/arithmetic/module.yaml":
        "title: Arithmetic\nsummary: What it is about.\noutcomes:\n  - Count the parts.\nprerequisites:\n  - why-a-second-one\n",
      "lessons/arithmetic/teach.md": "# The plan\n",
      "lessons/arithmetic/01-sums/index.mdx":
        "---\ntitle: Series\nsummary: In a row.\nminutes: 10\nobjectives:\n  - Multiply.\n---\n\nText.\n\n<Quiz />\n",
      "lessons/arithmetic/01-sums/quiz.yaml": goodCourse[paths.quiz] ?? "",
    }),
  ).toEqual([
    'lessons/arithmetic/module.yaml:1  the folder name "arithmetic" is not a number and a slug. Rule: modules and lessons stand in folders named by two digits, a hyphen and a slug, such as 06-who-is-dead. Remedy: rename the folder.',
  ]);
});

test("A file that no module knows is refused", () => {
  expect(refusals({ "lessons/01-why-a-second-one/modul.yaml": "title: x\n" })).toEqual([
    "lessons/01-why-a-second-one/modul.yaml:1  a module has no place for modul.yaml. Rule: a module holds module.yaml, teach.md and one folder a lesson. Remedy: rename it to what was meant, or move it into the lesson that uses it.",
  ]);
});

test("A file that the shelf of lessons does not know is refused", () => {
  expect(refusals({ "lessons/source.yaml": "{}\n" })).toEqual([
    "lessons/source.yaml:1  lessons/ has no place for source.yaml. Rule: lessons/ holds sources.yaml, glossary.yaml, errata.yaml and one folder a module. Remedy: rename it to what was meant, or delete it.",
  ]);
});

test("Two modules with one number are refused", () => {
  expect(
    refusals({
      "lessons/01-failure/module.yaml": goodCourse[paths.module] ?? "",
      "lessons/01-failure/teach.md": "# The plan\n",
      "lessons/01-failure/01-parts/index.mdx": goodCourse[paths.secondLesson] ?? "",
      "lessons/01-failure/01-parts/quiz.yaml": goodCourse[paths.quiz] ?? "",
    }),
  ).toEqual([
    "lessons/01-why-a-second-one/module.yaml:1  number 1 is taken by lessons/01-failure/module.yaml. Rule: each module has a number of its own, which gives its place; gaps are legal. Remedy: rename one of the two folders.",
  ]);
});

test("Two modules with one slug are refused", () => {
  expect(
    refusals({
      "lessons/03-arithmetic/module.yaml": goodCourse[paths.module] ?? "",
      "lessons/03-arithmetic/teach.md": "# The plan\n",
      "lessons/03-arithmetic/01-sums/index.mdx": goodCourse[paths.secondLesson] ?? "",
      "lessons/03-arithmetic/01-sums/quiz.yaml": goodCourse[paths.quiz] ?? "",
    }),
  ).toEqual([
    'lessons/03-arithmetic/module.yaml:1  the slug "arithmetic" is taken by lessons/02-arithmetic/module.yaml. Rule: each module has a slug of its own, which gives its address. Remedy: rename one of the two folders.',
  ]);
});

test("A prerequisite that is no module is refused", () => {
  expect(
    refusals({ [paths.secondModule]: (text) => text.replace("- why-a-second-one", "- why-a-second-on") }),
  ).toEqual([
    'lessons/02-arithmetic/module.yaml:6  there is no module "why-a-second-on". Rule: prerequisites are the slugs of modules that come before. Remedy: write "why-a-second-one" if that was meant.',
  ]);
});

test("A prerequisite that comes later is refused", () => {
  expect(refusals({ [paths.module]: (text) => `${text}prerequisites: [arithmetic]\n` })).toEqual([
    'lessons/01-why-a-second-one/module.yaml:5  the prerequisite "arithmetic" comes later. Rule: prerequisites are the slugs of modules that come before. Remedy: remove it.',
  ]);
});

test("A module that needs itself is refused", () => {
  expect(refusals({ [paths.module]: (text) => `${text}prerequisites: [why-a-second-one]\n` })).toEqual([
    'lessons/01-why-a-second-one/module.yaml:5  the prerequisite "why-a-second-one" is this module. Rule: prerequisites are the slugs of modules that come before. Remedy: remove it.',
  ]);
});
