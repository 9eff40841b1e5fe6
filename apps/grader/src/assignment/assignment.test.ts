import { expect, test } from "vitest";
import { inEmptyCourse } from "../fixtures.ts";
import { writeFiles } from "../grade/grade.fixtures.ts";
import { assignment, type Assignment } from "./assignment.ts";
import { lateCredit } from "./late-credit.ts";
import { pointsOf } from "./points-of.ts";
import { readAssignment } from "./read-assignment.ts";

const EXERCISES = [{ id: "twice" }];
const made = (more: object): Assignment =>
  assignment.parse({ title: "Week 2", exercises: EXERCISES, ...more });

function read(text: string): Promise<Assignment> {
  return inEmptyCourse((root) => {
    writeFiles(root, { "week.yaml": text });
    return Promise.resolve(readAssignment(root, "week.yaml"));
  });
}

test("An assignment is read from YAML", async () => {
  const text = `
title: Week 2
exercises:
  - id: twice
    points: 10
    checks:
      Twice nothing is nothing: { points: 3, visibility: hidden }
  - id: thrice
due: 2026-01-31T23:59:00+01:00
late: [{ hours: 24, credit: 0.8 }]
extensions:
  ada: { hours: 48 }
attempt: best
`;
  expect(await read(text)).toEqual({
    title: "Week 2",
    exercises: [
      {
        id: "twice",
        points: 10,
        checks: { "Twice nothing is nothing": { points: 3, visibility: "hidden" } },
      },
      { id: "thrice", checks: {} },
    ],
    due: "2026-01-31T23:59:00+01:00",
    late: [{ hours: 24, credit: 0.8 }],
    extensions: { ada: { hours: 48 } },
    attempt: "best",
  });
});

const HEAD = "title: Week 2\nexercises: [{ id: twice }]\n";

test.each([
  ["a misspelt key", `${HEAD}dew: 2026-01-31T23:59:00Z\n`, 'week.yaml:3  unknown key "dew". '],
  [
    "no exercises",
    "title: Week 2\nexercises: []\n",
    "week.yaml:2  exercises has 0 items, but needs at least 1. ",
  ],
  ["a time without its offset", `${HEAD}due: 2026-01-31T23:59:00\n`, "week.yaml:3  due "],
  ["late answers that are never due", `${HEAD}late: [{ hours: 1, credit: 0.5 }]\n`, "due is missing"],
  [
    "a credit in percent",
    `${HEAD}due: 2026-01-31T23:59:00Z\nlate: [{ hours: 1, credit: 80 }]\n`,
    "week.yaml:4  credit is 80, but must be at most 1. ",
  ],
  [
    "steps out of order",
    `${HEAD}due: 2026-01-31T23:59:00Z\nlate: [{ hours: 9, credit: 0.8 }, { hours: 9, credit: 0.5 }]\n`,
    "late must be in the order of its hours",
  ],
  [
    "an exercise twice",
    "title: Week 2\nexercises: [{ id: twice }, { id: twice }]\n",
    "must name no exercise twice",
  ],
  [
    "an extension both ways",
    `${HEAD}due: 2026-01-31T23:59:00Z\nextensions: { ada: { hours: 1, due: 2026-01-31T23:59:00Z } }\n`,
    "ada must have either due or hours",
  ],
  ["broken YAML", `${HEAD}due: [\n`, "this is not YAML"],
])("An assignment with %s is refused, with its line", async (_what, text, message) => {
  await expect(read(text)).rejects.toThrow(message);
});

test.each([
  ["in time", "2026-01-31T12:00:00.000Z", 1],
  ["at the last moment, in another zone", "2026-01-31T22:59:00.000Z", 1],
  ["a second late", "2026-01-31T22:59:01.000Z", 0.8],
  ["a day late to the second", "2026-02-01T22:59:00.000Z", 0.8],
  ["more than a day late", "2026-02-01T22:59:01.000Z", 0.5],
  ["more than the last step late", "2026-02-03T22:59:01.000Z", 0],
  ["nobody knows when", null, 1],
])("An answer handed in %s counts by the timeline", (_what, at, fraction) => {
  const late = [
    { hours: 24, credit: 0.8 },
    { hours: 72, credit: 0.5 },
  ];
  expect(lateCredit(made({ due: "2026-01-31T23:59:00+01:00", late }), "ada", at).fraction).toBe(fraction);
});

test("An extension moves one student's due time, and nobody else's", () => {
  const extensions = { ada: { hours: 48 }, bob: { due: "2026-02-05T00:00:00Z" } };
  const extended = made({ due: "2026-01-31T00:00:00Z", extensions });
  const at = "2026-02-01T12:00:00.000Z";
  const credits = ["ada", "bob", "cy", "constructor"].map((id) => lateCredit(extended, id, at).fraction);
  expect(credits).toEqual([1, 1, 0, 0]);
  expect(lateCredit(extended, "cy", at).hoursLate).toBe(36);
});

test("Points come from the assignment, else from the exercise, and are scaled to what the whole is worth", () => {
  const checks = [
    { id: "one", points: 1 },
    { id: "two", points: 2 },
  ];
  const worth = (assigned: object) =>
    [...pointsOf({ id: "twice", checks: {}, ...assigned }, checks).values()].map(({ points }) => points);
  expect(worth({})).toEqual([1, 2]);
  expect(worth({ checks: { one: { points: 4, visibility: "visible" } } })).toEqual([4, 2]);
  expect(worth({ points: 12 })).toEqual([4, 8]);
  expect(() => worth({ checks: { three: { visibility: "hidden" } } })).toThrow(
    'twice has no check "three". It has:\n  one\n  two',
  );
});

test("A name that is neither an exercise's nor a file's is refused", () => {
  expect(() => readAssignment(".", "week 2.txt")).toThrow("week 2.txt is neither an exercise nor the file");
  expect(() => readAssignment(".", "nowhere.yaml")).toThrow("that can be read");
});
