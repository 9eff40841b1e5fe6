import { expect, test } from "vitest";
import { emptyExercise } from "./exercise-state.ts";
import { emptyLesson } from "./lesson-state.ts";
import type { OutlinedModule } from "./outline.ts";
import { changedSincePassed, isClose, predictionsOf, tallyOf } from "./tally.ts";
import type { Progress } from "./types.ts";

const modules: OutlinedModule[] = [
  {
    title: "One",
    href: "/one/",
    lessons: [
      {
        id: "one/a",
        title: "A",
        href: "/one/a/",
        questions: ["q1", "q2"],
        exercises: [{ id: "x", title: "X", href: "/exercises/x/", contentHash: "new" }],
      },
      { id: "one/b", title: "B", href: "/one/b/", questions: ["q1"], exercises: [] },
    ],
  },
];
const at = "2026-01-01T00:00:00.000Z";
const progress: Progress = {
  last: null,
  lessons: {
    "one/a": {
      ...emptyLesson(),
      finishedAt: at,
      quiz: { q1: { right: true, at }, q2: { right: null, at }, gone: { right: true, at } },
      predictions: { p: { predicted: 90, actual: 99, at } },
    },
    "gone/lesson": { ...emptyLesson(), finishedAt: at },
  },
  exercises: { x: { ...emptyExercise(), passedAt: at, passedHash: "old" } },
};

test("Only what the course still has is counted", () => {
  expect(tallyOf(modules[0]?.lessons ?? [], progress)).toEqual({
    lessonsDone: 1,
    lessons: 2,
    exercisesPassed: 1,
    exercises: 1,
    questionsRight: 1,
    questions: 3,
  });
});

test("An exercise whose checks changed since it was passed is named", () => {
  expect(changedSincePassed(modules, progress).map(({ id }) => id)).toEqual(["x"]);
});

test("A prediction is close within a tenth of the true number", () => {
  const [made] = predictionsOf(modules, progress);
  expect(made).toMatchObject({ lesson: "A", predicted: 90, actual: 99 });
  expect(isClose({ predicted: 90, actual: 99 })).toBe(true);
  expect(isClose({ predicted: 88, actual: 99 })).toBe(false);
  expect(isClose({ predicted: 0, actual: 0 })).toBe(true);
});
