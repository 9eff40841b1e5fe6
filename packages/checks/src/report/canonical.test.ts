import { expect, test } from "vitest";
import type { CheckReport, Failure } from "@standby/contract";
import { canonical } from "./canonical.ts";

const report = (more: Partial<CheckReport> = {}, failure: Partial<Failure> = {}): CheckReport => ({
  version: 1,
  exercise: "x",
  contentHash: "h",
  engine: "1",
  host: "page",
  standing: "self-checked",
  outcome: { kind: "finished" },
  checks: [
    {
      id: "a",
      state: "errored",
      points: 1,
      earned: 0,
      failures: [{ name: "TypeError", message: "m", ...failure }],
      durationMs: 3,
    },
  ],
  console: [],
  earned: 0,
  possible: 1,
  durationMs: 7,
  ...more,
});

test("Host, standing and durations do not count", () => {
  const other = report({ host: "verified", standing: "verified", durationMs: 9 });
  expect(canonical(other)).toBe(canonical(report()));
});

test("An engine's own words do not count, and words of the answer do", () => {
  const engine = (message: string) => canonical(report({}, { message, engineText: true }));
  expect(engine("x is undefined")).toBe(engine("undefined is not an object"));
  expect(canonical(report({}, { message: "one" }))).not.toBe(canonical(report({}, { message: "two" })));
});

test("Errors that no code handled do not count, since not every engine tells of them", () => {
  const line = { check: null, level: "error", text: "Not caught: Error: x" } as const;
  expect(canonical(report({ console: [line] }))).toBe(canonical(report()));
});
