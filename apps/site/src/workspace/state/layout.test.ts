import { expect, test } from "vitest";
import { consoleGroups } from "./console-groups.ts";
import { emptyExercise } from "../../progress/exercise-state.ts";
import { filesOf, historyOf } from "./history.ts";
import { isOlderThan } from "./page-age.ts";
import { clampPane, movePane } from "./pane-size.ts";

const range = { min: 20, max: 60, initial: 40 };

test("A divider stays within its range, and a number that is none brings it back", () => {
  expect(clampPane(99, range)).toBe(60);
  expect(clampPane(Number.NaN, range)).toBe(40);
  expect(clampPane("30", range)).toBe(40);
});

test("Arrow keys move a divider along its own axis only", () => {
  expect(movePane(40, "ArrowRight", true, range)).toBe(42);
  expect(movePane(40, "ArrowDown", true, range)).toBeNull();
  expect(movePane(40, "ArrowUp", false, range)).toBe(38);
  expect(movePane(40, "Home", true, range)).toBe(20);
  expect(movePane(55, "Enter", true, range)).toBe(40);
});

test("Printed lines are grouped by check, those of loading by themselves", () => {
  const line = (check: string | null, text: string) => ({ check, level: "log" as const, text });
  expect(consoleGroups([line(null, "a"), line("x", "b"), line(null, "c")])).toEqual([
    { check: null, lines: [line(null, "a"), line(null, "c")] },
    { check: "x", lines: [line("x", "b")] },
  ]);
});

test("Attempts and drafts are one history, newest first", () => {
  const attempt = (at: string) => ({
    at,
    files: { "index.ts": at },
    contentHash: "h",
    earned: 1,
    possible: 2,
    passed: false,
    states: { a: "passed" as const, b: "failed" as const },
  });
  const history = historyOf({
    ...emptyExercise(),
    attempts: [attempt("1"), attempt("3")],
    drafts: [{ at: "2", files: { "index.ts": "draft" }, reason: "another-tab" }],
  });
  expect(history.map((version) => filesOf(version)["index.ts"])).toEqual(["3", "draft", "1"]);
  expect(history[0]).toMatchObject({ number: 2, passedChecks: 1, totalChecks: 2 });
});

test("A page is old where the site no longer names one of its scripts", () => {
  expect(isOlderThan("<script src=/_astro/a.1.js>", ["/_astro/a.1.js"])).toBe(false);
  expect(isOlderThan("<script src=/_astro/a.2.js>", ["/_astro/a.1.js"])).toBe(true);
});
