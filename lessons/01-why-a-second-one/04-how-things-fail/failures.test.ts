import { describe, expect, test } from "vitest";
import { FAILURES, outcome, TACTICS } from "./failures.ts";

const right = (failureId: string, tactic: string): number => {
  const failure = FAILURES.find(({ id }) => id === failureId);
  return failure === undefined ? -1 : outcome(failure, tactic).filter((answer) => answer === "right").length;
};

test("Every failure is shown by twelve requests", () => {
  for (const failure of FAILURES) {
    for (const { id } of TACTICS) expect(outcome(failure, id), `${failure.id}, ${id}`).toHaveLength(12);
  }
});

describe("What each tactic gets right, of twelve", () => {
  test.each([
    ["crash", 3, 11, 12, 12],
    ["recovery", 6, 11, 10, 12],
    ["omission", 8, 8, 12, 12],
    ["timing", 3, 3, 12, 12],
    ["gray", 6, 6, 12, 12],
    ["byzantine", 6, 6, 6, 12],
    ["correlated", 3, 3, 3, 3],
  ])("%s: one copy %i, ping %i, deadline %i, vote %i", (failure, ...counts) =>
    expect(TACTICS.map(({ id }) => right(failure, id))).toEqual(counts),
  );
});
