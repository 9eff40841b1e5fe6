import { expect, test } from "vitest";
import { BUDGETS } from "../budgets.ts";
import { Judge } from "./judge.ts";

/** Asks every 50 ms, as a host does, and gives the first verdict until `until`. */
function ask(judge: Judge, from: number, until: number): string | undefined {
  for (let now = from; now <= until; now += 50) {
    const cut = judge.verdict(now);
    if (cut) return cut.reason;
  }
  return undefined;
}

test("Nothing is judged before the first sign of life", () => {
  expect(ask(new Judge(BUDGETS, 0), 0, 60_000)).toBeUndefined();
});

test("Loading that gives no sign of life is a busy loop after the import budget", () => {
  const judge = new Judge(BUDGETS, 0);
  judge.hear({ type: "alive" }, 0);
  expect(ask(judge, 0, BUDGETS.importMs)).toBeUndefined();
  expect(ask(judge, BUDGETS.importMs + 1, BUDGETS.importMs + 100)).toBe("busy-loop");
});

test("Loading that waits, and lives, never settled", () => {
  const judge = new Judge(BUDGETS, 0);
  for (let now = 0; now <= BUDGETS.importMs; now += 250) {
    judge.hear({ type: "alive" }, now);
    expect(judge.verdict(now)).toBeUndefined();
  }
  expect(judge.verdict(BUDGETS.importMs + 1)?.reason).toBe("never-settled");
});

test("Silence while a check runs is a busy loop", () => {
  const judge = new Judge(BUDGETS, 0);
  judge.hear({ type: "collected", checks: ["a"] }, 0);
  judge.hear({ type: "started", check: "a" }, 10);
  expect(ask(judge, 10, BUDGETS.silenceMs)).toBeUndefined();
  expect(ask(judge, BUDGETS.silenceMs + 11, BUDGETS.silenceMs + 100)).toBe("busy-loop");
});

test("A host that slept for an hour does not blame the run", () => {
  const judge = new Judge(BUDGETS, 0);
  judge.hear({ type: "collected", checks: ["a"] }, 0);
  judge.verdict(50);
  expect(judge.verdict(3_600_000)).toBeUndefined();
});
