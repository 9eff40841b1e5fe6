import { expect, test } from "vitest";
import { BUDGETS } from "../budgets.ts";
import { Recorder, type RunEvent } from "./recorder.ts";

const exercise = {
  id: "x",
  contentHash: "h",
  engine: "1",
  checks: [
    { id: "a", points: 2 },
    { id: "b", points: 1 },
  ],
  mistakes: [],
};

function record(): { recorder: Recorder; told: RunEvent[] } {
  const told: RunEvent[] = [];
  const options = {
    host: "page",
    budgets: BUDGETS,
    startedAt: 0,
    tell: (event: RunEvent) => void told.push(event),
  };
  return { recorder: new Recorder(exercise, { ...options, host: "page" }), told };
}

const passed = (check: string) =>
  ({ type: "finished", check, state: "passed", failures: [], durationMs: 1 }) as const;

test("A check earns its own points, and only once", () => {
  const { recorder, told } = record();
  for (const event of [passed("a"), passed("a"), passed("unknown")]) recorder.take(event);
  const report = recorder.report(5);
  expect([report.earned, report.possible]).toEqual([2, 3]);
  expect(told.map(({ type }) => type)).toEqual(["finished"]);
});

test("A run that ends without some check is our fault, not a zero", () => {
  const { recorder } = record();
  recorder.take(passed("a"));
  recorder.take({ type: "done" });
  expect(recorder.report(1).outcome.kind).toBe("our-fault");
});

test("The check that ran when the run was cut off has timed out; those before keep their verdict", () => {
  const { recorder } = record();
  recorder.take(passed("a"));
  recorder.take({ type: "started", check: "b" });
  recorder.end({ kind: "cut-off", reason: "busy-loop", message: "busy" });
  expect(recorder.report(1).checks.map(({ state }) => state)).toEqual(["passed", "timed-out"]);
});

test("A stopped run blames no check", () => {
  const { recorder } = record();
  recorder.take({ type: "started", check: "a" });
  recorder.end({ kind: "cut-off", reason: "stopped", message: "" });
  expect(recorder.report(1).checks.map(({ state }) => state)).toEqual(["not-reached", "not-reached"]);
});

test("A printed line belongs to the check that runs, until that is left", () => {
  const { recorder } = record();
  const line = { check: null, level: "log", text: "x" } as const;
  recorder.take({ type: "started", check: "a" });
  recorder.take({ type: "console", line });
  recorder.take({ type: "left", check: "a" });
  recorder.take({ type: "console", line });
  expect(recorder.report(1).console.map(({ check }) => check)).toEqual(["a", null]);
});

test("More lines than the budget allows end the run", () => {
  const { recorder } = record();
  for (let index = 0; index <= BUDGETS.outputLines; index += 1)
    recorder.take({ type: "console", line: { check: null, level: "log", text: "x" } });
  expect(recorder.report(1).outcome).toMatchObject({ kind: "cut-off", reason: "too-much-output" });
});

test("Two recordings of each check are passed on while it runs, and none of them stands in the report", () => {
  const { recorder, told } = record();
  const recording = { type: "recording", text: "a run" } as const;
  recorder.take(recording);
  recorder.take({ type: "started", check: "a" });
  for (let index = 0; index < 5; index += 1) recorder.take(recording);
  const passedOn = { ...recording, check: "a" };
  expect(told.filter(({ type }) => type === "recording")).toEqual([passedOn, passedOn]);
  expect(JSON.stringify(recorder.report(5))).not.toContain("a run");
});
