import { expect, test } from "vitest";
import type { CheckResult, Failure, KnownMistake } from "@standby/contract";
import { fingerprint, matchMistake } from "./mistakes.ts";

const failed = (id: string, failure: Partial<Failure> = {}): CheckResult => ({
  id,
  state: "failed",
  points: 1,
  earned: 0,
  failures: [{ name: "AssertionError", message: "m", ...failure }],
  durationMs: 1,
});

const mistake = (name: string, checks: CheckResult[]): KnownMistake => ({
  name,
  misconception: "m",
  explanation: "e",
  check: "a",
  fingerprint: fingerprint(checks),
});

const FINISHED = { kind: "finished" } as const;

test("An answer that fails as a mistake does is told so, at the check that the mistake names", () => {
  const checks = [failed("a", { received: "3" }), failed("b")];
  const matched = matchMistake(checks, [mistake("off-by-one", checks)], FINISHED);
  expect(matched.map((check) => check.mistake?.name)).toEqual(["off-by-one", undefined]);
});

test("Nothing is said where something else was received", () => {
  const known = [mistake("off-by-one", [failed("a", { received: "3" })])];
  expect(matchMistake([failed("a", { received: "4" })], known, FINISHED)[0]?.mistake).toBeUndefined();
});

test("Nothing is said where two mistakes look alike", () => {
  const checks = [failed("a")];
  const known = [mistake("one", checks), mistake("two", checks)];
  expect(matchMistake(checks, known, FINISHED)[0]?.mistake).toBeUndefined();
});
