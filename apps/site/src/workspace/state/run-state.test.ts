import { expect, test } from "vitest";
import type { CheckReport, CheckResult } from "@standby/contract";
import { idleRun, isAttempt, startedRun, withEvent, withHostFailure, withReport } from "./run-state.ts";
import { allChecks, verdictOf } from "./verdict.ts";
import { marksOf } from "./marks.ts";

const result = (id: string, options: Partial<CheckResult> = {}): CheckResult => ({
  id,
  state: "passed",
  points: 1,
  earned: 1,
  failures: [],
  durationMs: 1,
  ...options,
});
const failed = result("b", {
  state: "failed",
  earned: 0,
  failures: [{ name: "AssertionError", message: "no", at: { file: "answer/index.ts", line: 3 } }],
});
const report: CheckReport = {
  version: 1,
  exercise: "x",
  contentHash: "h",
  engine: "e",
  host: "page",
  standing: "self-checked",
  outcome: { kind: "finished" },
  checks: [result("a"), failed],
  console: [],
  earned: 1,
  possible: 2,
  durationMs: 5,
};

test("Results stream in, and the running check is known until it has one", () => {
  const begun = withEvent(startedRun, { type: "started", check: "a" });
  expect(begun.current).toBe("a");
  const ended = withEvent(begun, { type: "finished", result: result("a") });
  expect(ended.current).toBeNull();
  expect(ended.results.get("a")?.state).toBe("passed");
  const printed = withEvent(ended, { type: "console", line: { check: "a", level: "log", text: "hi" } });
  expect(printed.console).toHaveLength(1);
});

test("What the report says counts, whatever was streamed", () => {
  const streamed = withEvent(startedRun, { type: "finished", result: result("b") });
  expect(streamed.results.get("b")?.state).toBe("passed");
  expect(withReport(startedRun, report).results.get("b")?.state).toBe("failed");
});

test("Half-way, the first failure is the first in the file that has ended", () => {
  expect(verdictOf(["a", "b", "c"], new Map([["b", failed]]))).toEqual({
    total: 3,
    passed: 0,
    firstFailure: failed,
  });
});

test("A check that was not reached is no failure to look at", () => {
  const verdict = verdictOf(["a"], new Map([["a", result("a", { state: "not-reached", earned: 0 })]]));
  expect(verdict).toEqual({ total: 1, passed: 0, firstFailure: null });
});

test("Checks made at run time take the place of their pattern", () => {
  expect(allChecks(["a", "of …"], new Map())).toEqual(["a", "of …"]);
  const results = new Map([result("of 1"), result("of 2"), result("a")].map((each) => [each.id, each]));
  expect(allChecks(["a", "of …"], results)).toEqual(["a", "of 1", "of 2"]);
});

test("A run that the host spoilt or that was stopped is no attempt", () => {
  expect(isAttempt({ kind: "our-fault", message: "" })).toBe(false);
  expect(isAttempt({ kind: "cut-off", reason: "stopped", message: "" })).toBe(false);
  expect(isAttempt({ kind: "cut-off", reason: "busy-loop", message: "" })).toBe(true);
  expect(withHostFailure(idleRun, "gone").outcome).toEqual({ kind: "our-fault", message: "gone" });
});

test("Each failing line is marked once, a load failure first", () => {
  expect(marksOf(withReport(startedRun, { ...report, checks: [failed, { ...failed, id: "c" }] }))).toEqual([
    { path: "answer/index.ts", line: 3, message: "no" },
  ]);
  const failure = { name: "SyntaxError", message: "bad", at: { file: "answer/index.ts", line: 1 } };
  const marks = marksOf(withReport(startedRun, { ...report, outcome: { kind: "did-not-load", failure } }));
  expect(marks[0]).toEqual({ path: "answer/index.ts", line: 1, message: "bad" });
});
