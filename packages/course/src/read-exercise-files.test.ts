import { expect, test } from "vitest";
import { goodCourse, paths, refusals } from "./fixtures.ts";

test("An exercise without exercise.md is refused", () => {
  expect(refusals({ [paths.exercise]: null })).toEqual([
    "exercises/cut-vertices/exercise.md:1  exercise.md is missing. Rule: an exercise has exercise.md, checks.test.ts, at least one file in answer/ and the same in solution/. Remedy: add exercise.md.",
  ]);
});

test("An exercise without checks is refused", () => {
  expect(refusals({ [paths.checks]: null })).toEqual([
    "exercises/cut-vertices/checks.test.ts:1  checks.test.ts is missing. Rule: an exercise has exercise.md, checks.test.ts, at least one file in answer/ and the same in solution/. Remedy: add checks.test.ts.",
  ]);
});

test("An exercise without an answer to begin with is refused", () => {
  expect(refusals({ [paths.starter]: null })).toEqual([
    "exercises/cut-vertices/answer/index.ts:1  answer/index.ts is missing. Rule: an exercise has exercise.md, checks.test.ts, at least one file in answer/ and the same in solution/. Remedy: add answer/index.ts.",
  ]);
});

test("An exercise without a solution is refused", () => {
  expect(refusals({ [paths.solution]: null })).toEqual([
    "exercises/cut-vertices/solution/index.ts:1  solution/index.ts is missing. Rule: solution/ holds the same file names as answer/. Remedy: add solution/index.ts.",
  ]);
});

test("A solution without one of the answer's files is refused", () => {
  expect(refusals({ "exercises/cut-vertices/answer/more.ts": "export {};\n" })).toEqual([
    "exercises/cut-vertices/solution/more.ts:1  solution/more.ts is missing. Rule: solution/ holds the same file names as answer/. Remedy: add solution/more.ts.",
  ]);
});

test("A solution with a file that the answer has not is refused", () => {
  expect(refusals({ "exercises/cut-vertices/solution/more.ts": "export {};\n" })).toEqual([
    "exercises/cut-vertices/solution/more.ts:1  answer/ has no more.ts. Rule: solution/ holds the same file names as answer/. Remedy: add answer/more.ts, or delete this file.",
  ]);
});

test("An empty task is refused", () => {
  expect(refusals({ [paths.exercise]: (text) => text.replace("Write `parts`.\n", "") })).toEqual([
    "exercises/cut-vertices/exercise.md:11  the task is empty. Rule: the text below the frontmatter is the task that the learner reads. Remedy: write the task.",
  ]);
});

test("A file that no exercise knows is refused", () => {
  expect(refusals({ "exercises/cut-vertices/check.test.ts": "export {};\n" })).toEqual([
    "exercises/cut-vertices/check.test.ts:1  an exercise has no place for check.test.ts. Rule: an exercise holds exercise.md, checks.test.ts, answer/, given/, solution/ and mistakes/. Remedy: rename it to what was meant, or delete it.",
  ]);
});

test("A file beside the exercises is refused", () => {
  expect(refusals({ "exercises/notes.txt": "Notes.\n" })).toEqual([
    "exercises/notes.txt:1  exercises/ has no place for notes.txt. Rule: exercises/ holds one folder an exercise, and nothing else. Remedy: move it into the exercise that uses it, or delete it.",
  ]);
});

test("An exercise's folder that is no slug is refused", () => {
  expect(refusals({ "exercises/Cut_Edges/exercise.md": goodCourse[paths.exercise] ?? "" })).toContain(
    'exercises/Cut_Edges/exercise.md:1  the folder name "Cut_Edges" is not a slug. Rule: folder names are lower-case words joined by hyphens, such as k-of-n. Remedy: rename the folder.',
  );
});

test("Points for a check that does not exist are refused", () => {
  expect(
    refusals({
      [paths.exercise]: (text) =>
        text.replace("parts > No part stands alone: 2", "parts > Not a part stands alone: 2"),
    }),
  ).toEqual([
    'exercises/cut-vertices/exercise.md:7  points are given to "parts > Not a part stands alone", which is no check. Rule: points are given to checks by their full title path. Remedy: write the full title path of one of: "parts > No part stands alone", "parts > … parts are counted".',
  ]);
});

test("Points for a check whose title is made at run time are accepted", () => {
  expect(
    refusals({
      [paths.exercise]: (text) =>
        text.replace("parts > No part stands alone: 2", "parts > 2 parts are counted: 2"),
    }),
  ).toEqual([]);
});
