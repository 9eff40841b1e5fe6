import { join } from "node:path";
import { expect, test } from "vitest";
import { changed, goodCourse, inFolder, paths } from "./fixtures.ts";
import { readExercise } from "./read-exercise.ts";

test("An exercise is read by itself, before a lesson places it", () => {
  const { exercise, problems } = inFolder(goodCourse, (root) =>
    readExercise(join(root, "exercises/cut-vertices")),
  );
  expect(problems).toEqual([]);
  expect(exercise).toMatchObject({
    id: "cut-vertices",
    kind: "calculation",
    points: { "parts > No part stands alone": 2 },
    task: "Write `parts`.",
    given: { "graph.ts": "export const nodes = 3;\n" },
  });
  expect(exercise?.mistakes.map(({ name }) => name)).toEqual([
    "counts-down",
    "counts-itself",
    "counts-twice",
  ]);
});

test("An exercise with a problem is not given", () => {
  const { exercise, problems } = inFolder(changed({ [paths.checks]: null }), (root) =>
    readExercise(join(root, "exercises/cut-vertices")),
  );
  expect(exercise).toBeNull();
  expect(problems.map(({ message }) => message)).toEqual(["checks.test.ts is missing"]);
});

test("A folder that is not there lacks every file", () => {
  const { exercise, problems } = inFolder(goodCourse, (root) => readExercise(join(root, "exercises/none")));
  expect(exercise).toBeNull();
  expect(problems.map(({ message }) => message)).toContain("exercise.md is missing");
});
