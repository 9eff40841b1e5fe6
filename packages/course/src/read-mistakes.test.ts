import { expect, test } from "vitest";
import { goodCourse, paths, refusals } from "./fixtures.ts";

test("Two mistakes are too few", () => {
  expect(refusals({ [paths.mistake]: null, [paths.mistakeFile]: null })).toEqual([
    "exercises/cut-vertices/exercise.md:1  the exercise has 2 of at least 3 mistakes. Rule: an exercise knows at least 3 mistakes, each a folder below mistakes/. Remedy: add the wrong answers that learners really give.",
  ]);
});

test("A mistake without mistake.yaml is refused", () => {
  expect(refusals({ [paths.mistake]: null })).toEqual([
    "exercises/cut-vertices/mistakes/counts-itself/mistake.yaml:1  mistake.yaml is missing. Rule: the folder of a mistake says what the learner believes, and which check that fails. Remedy: write it, with the keys misconception, check and explanation.",
  ]);
});

test("A mistake that names no check is refused", () => {
  expect(
    refusals({
      [paths.mistake]: (text) => text.replace("parts > No part stands alone", "No part stands alone"),
    }),
  ).toEqual([
    'exercises/cut-vertices/mistakes/counts-itself/mistake.yaml:2  checks.test.ts has no check "No part stands alone". Rule: a mistake names the check that it must fail. Remedy: write the full title path of one of: "parts > No part stands alone", "parts > … parts are counted".',
  ]);
});

test("A mistake that changes nothing is refused", () => {
  expect(refusals({ [paths.mistakeFile]: goodCourse[paths.solution] ?? "" })).toEqual([
    "exercises/cut-vertices/mistakes/counts-itself/index.ts:1  index.ts is the same as in solution/. Rule: a mistake holds only the files that differ from the solution, under the same names. Remedy: delete it.",
  ]);
});

test("A mistake without a file is refused", () => {
  expect(refusals({ [paths.mistakeFile]: null })).toEqual([
    "exercises/cut-vertices/mistakes/counts-itself/mistake.yaml:1  the mistake changes no file. Rule: a mistake holds only the files that differ from the solution, under the same names. Remedy: add the wrong file.",
  ]);
});

test("A mistake with a file that the solution has not is refused", () => {
  expect(refusals({ "exercises/cut-vertices/mistakes/counts-itself/part.ts": "export {};\n" })).toEqual([
    "exercises/cut-vertices/mistakes/counts-itself/part.ts:1  solution/ has no part.ts. Rule: a mistake holds only the files that differ from the solution, under the same names. Remedy: name it after one of index.ts.",
  ]);
});

test("A mistake's folder that is no slug is refused", () => {
  expect(
    refusals({
      "exercises/cut-vertices/mistakes/Counts_All/mistake.yaml": goodCourse[paths.mistake] ?? "",
      "exercises/cut-vertices/mistakes/Counts_All/index.ts": "export const parts = () => 7;\n",
    }),
  ).toEqual([
    'exercises/cut-vertices/mistakes/Counts_All/mistake.yaml:1  the folder name "Counts_All" is not a slug. Rule: folder names are lower-case words joined by hyphens, such as k-of-n. Remedy: rename the folder.',
  ]);
});

test("A file beside the mistakes is refused", () => {
  expect(refusals({ "exercises/cut-vertices/mistakes/index.ts": "export {};\n" })).toEqual([
    "exercises/cut-vertices/mistakes/index.ts:1  a file stands here that belongs to no mistake. Rule: mistakes/ holds one folder a mistake. Remedy: move it into the mistake's folder, or delete it.",
  ]);
});
