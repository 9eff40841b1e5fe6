import { expect, test } from "vitest";
import { paths, refusals } from "./fixtures.ts";

test("An exercise that does not exist is refused where it is placed", () => {
  expect(refusals({ [paths.lesson]: (text) => text.replaceAll("cut-vertices", "cut-vertexes") })).toEqual([
    'exercises/cut-vertices/exercise.md:1  no lesson places the exercise "cut-vertices". Rule: an exercise is placed by one lesson, once. Remedy: add cut-vertices to exercises: in the frontmatter of the lesson that teaches it.',
    'lessons/01-why-a-second-one/01-single-points/index.mdx:8  there is no exercise "cut-vertexes". Rule: a lesson places exercises by the names of their folders below exercises/. Remedy: write "cut-vertices" if that was meant.',
  ]);
});

test("An exercise that no lesson places is refused", () => {
  expect(
    refusals({
      [paths.lesson]: (text) =>
        text.replace("exercises:\n  - cut-vertices\n", "").replace('<Exercise id="cut-vertices" />', ""),
    }),
  ).toEqual([
    'exercises/cut-vertices/exercise.md:1  no lesson places the exercise "cut-vertices". Rule: an exercise is placed by one lesson, once. Remedy: add cut-vertices to exercises: in the frontmatter of the lesson that teaches it.',
  ]);
});

test("An exercise that two lessons place is refused", () => {
  expect(
    refusals({
      [paths.secondLesson]: (text) =>
        `${text.replace("minutes: 10", "minutes: 10\nexercises: [cut-vertices]")}\n<Exercise id="cut-vertices" />\n`,
    }),
  ).toEqual([
    'lessons/02-arithmetic/01-series/index.mdx:5  the exercise "cut-vertices" is placed by why-a-second-one/single-points already. Rule: an exercise is placed by one lesson, once. Remedy: remove it from one of the two.',
  ]);
});

test("An exercise that one lesson places twice is refused", () => {
  expect(
    refusals({
      [paths.lesson]: (text) => text.replace("  - cut-vertices", "  - cut-vertices\n  - cut-vertices"),
    }),
  ).toEqual([
    'lessons/01-why-a-second-one/01-single-points/index.mdx:9  the exercise "cut-vertices" is placed by this lesson already. Rule: an exercise is placed by one lesson, once. Remedy: remove it from one of the two.',
  ]);
});
