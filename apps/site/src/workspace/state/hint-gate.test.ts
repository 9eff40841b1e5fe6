import { expect, test } from "vitest";
import type { Attempt, ExerciseProgress } from "@standby/contract";
import { emptyExercise } from "../../progress/exercise-state.ts";
import { hintGate } from "./hint-gate.ts";

const starter = { "index.ts": "start" };
const attempt = (at: string, text: string): Attempt => ({
  at,
  files: { "index.ts": text },
  contentHash: "h",
  earned: 0,
  possible: 1,
  passed: false,
  states: {},
});
const gate = (progress: Partial<ExerciseProgress>): string =>
  hintGate({ ...emptyExercise(), ...progress }, starter, 3);

test("The first hint opens after any run", () => {
  expect(gate({})).toBe("needs-run");
  expect(gate({ attempts: [attempt("1", "start")] })).toBe("open");
});

test("The next hint opens after a run with code that changed since the last one", () => {
  const opened = { hintsOpened: 1, hintOpenedAt: "2" };
  expect(gate({ ...opened, attempts: [attempt("1", "a")] })).toBe("needs-rerun");
  expect(gate({ ...opened, attempts: [attempt("1", "a"), attempt("3", "a")] })).toBe("needs-change");
  expect(gate({ ...opened, attempts: [attempt("1", "a"), attempt("3", " a\n")] })).toBe("needs-change");
  expect(gate({ ...opened, attempts: [attempt("1", "a"), attempt("3", "b")] })).toBe("open");
});

test("Many runs before a hint do not open several", () => {
  const attempts = ["1", "2", "3"].map((at) => attempt(at, at));
  expect(gate({ attempts, hintsOpened: 1, hintOpenedAt: "4" })).toBe("needs-rerun");
});

test("After passing or seeing the solution, all hints may be opened, until none is left", () => {
  expect(gate({ passedAt: "1", hintsOpened: 1, hintOpenedAt: "2" })).toBe("open");
  expect(gate({ solutionSeenAt: "1" })).toBe("open");
  expect(gate({ passedAt: "1", hintsOpened: 3 })).toBe("none-left");
});
