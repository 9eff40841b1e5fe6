import type { CheckReport, CutOffReason, ExerciseBundle } from "@standby/contract";
import { expect, test } from "vitest";
import { fairLane } from "./fair-lane.ts";

const cutOff = (reason: CutOffReason): Partial<CheckReport> => ({
  outcome: { kind: "cut-off", reason, message: "" },
  checks: [],
});
const FINISHED: Partial<CheckReport> = { outcome: { kind: "finished" }, checks: [] };

/** The patience of each run, where runs with a patience of 1 end in one way and others in another. */
async function patienceOf(first: Partial<CheckReport>, isBusy: boolean): Promise<number[]> {
  const runs: number[] = [];
  const lane = fairLane({
    isBusy: () => isBusy,
    open: (patience) => ({
      check: () => {
        runs.push(patience);
        return Promise.resolve((patience === 1 ? first : FINISHED) as CheckReport);
      },
      dispose: () => {},
    }),
  });
  await lane.check({} as ExerciseBundle, {});
  lane.dispose();
  return runs;
}

test.each(["busy-loop", "never-settled", "did-not-answer"] as const)(
  "On a busy machine an answer that ends as %s gets more time, and on a quiet one it does not",
  async (reason) => {
    expect(await patienceOf(cutOff(reason), true)).toEqual([1, 8]);
    expect(await patienceOf(cutOff(reason), false)).toEqual([1]);
  },
);

test.each([
  ["finishes", FINISHED],
  ["prints too much", cutOff("too-much-output")],
  ["fills the memory", cutOff("too-much-memory")],
])("An answer that %s is run once", async (_what, report) => {
  expect(await patienceOf(report, true)).toEqual([1]);
});
