import { expect, test } from "vitest";
import { paths, refusals } from "./fixtures.ts";

test("A correction that a lesson shows and that does not exist is refused", () => {
  expect(refusals({ [paths.secondLesson]: (text) => `${text}\n<Erratum id="E02" />\n` })).toEqual([
    'lessons/02-arithmetic/01-series/index.mdx:13  there is no correction "E02". Rule: ids are those of lessons/errata.yaml. Remedy: write "E01" if that was meant.',
  ]);
});

test("A glossary entry that names an unknown lesson is refused", () => {
  expect(
    refusals({
      "lessons/glossary.yaml": (text) =>
        text.replace("why-a-second-one/single-points", "why-a-second-one/single-point"),
    }),
  ).toEqual([
    'lessons/glossary.yaml:5  there is no lesson "why-a-second-one/single-point". Rule: lessons are named as module/lesson, by their slugs. Remedy: write "why-a-second-one/single-points" if that was meant.',
  ]);
});

test("A glossary entry that names an unknown entry is refused", () => {
  expect(refusals({ "lessons/glossary.yaml": (text) => text.replace("[primary]", "[replica]") })).toEqual([
    'lessons/glossary.yaml:4  there is no glossary entry "replica". Rule: ids are those of lessons/glossary.yaml. Remedy: add it to lessons/glossary.yaml, or name another.',
  ]);
});

test("A correction that names an unknown lesson is refused", () => {
  expect(
    refusals({ "lessons/errata.yaml": (text) => text.replace("arithmetic/series", "arithmetic/parallel") }),
  ).toEqual([
    'lessons/errata.yaml:5  there is no lesson "arithmetic/parallel". Rule: lessons are named as module/lesson, by their slugs. Remedy: add it to lessons/, or name another.',
  ]);
});

test("Two corrections with one id are refused", () => {
  expect(refusals({ "lessons/errata.yaml": (text) => `${text}${text}` })).toEqual([
    "lessons/errata.yaml:6  the id E01 is taken already. Rule: each correction has an id of its own, by which lessons name it. Remedy: give it the next free number.",
  ]);
});

test("A correction that names an unknown source is refused", () => {
  expect(refusals({ "lessons/errata.yaml": (text) => text.replace("[a-paper]", "[a-book]") })).toEqual([
    'lessons/errata.yaml:4  there is no source "a-book". Rule: ids are those of lessons/sources.yaml. Remedy: add it to lessons/sources.yaml, or name another.',
  ]);
});
