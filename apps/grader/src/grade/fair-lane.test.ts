import type { CheckReport, CutOffReason, ExerciseBundle } from "@standby/contract";
import { expect, test } from "vitest";
import { fairLane } from "./fair-lane.ts";

const cutOff = (reason: CutOffReason): Partial<CheckReport> => ({
  outcome: { kind: "cut-off", reason, message: "" },
  checks: [],
});
const FINISHED: Partial<CheckReport> = { outcome: { kind: "finished" }, checks: [] };

/** The patience of each run, where runs with a patience of 1 end in one way and others in another; and what is told. */
async function patienceOf(
  first: Partial<CheckReport>,
  isBusy: boolean,
): Promise<{ runs: number[]; told: number[] }> {
  const runs: number[] = [];
  const told: number[] = [];
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
  await lane.check({} as ExerciseBundle, {}, { onPatience: (times) => void told.push(times) });
  lane.dispose();
  return { runs, told };
}

test.each(["busy-loop", "never-settled", "did-not-answer"] as const)(
  "On a busy machine an answer that ends as %s gets more time, and on a quiet one it does not",
  async (reason) => {
    expect(await patienceOf(cutOff(reason), true)).toEqual({ runs: [1, 8], told: [8] });
    expect(await patienceOf(cutOff(reason), false)).toEqual({ runs: [1], told: [] });
  },
);

test.each([
  ["finishes", FINISHED],
  ["prints too much", cutOff("too-much-output")],
  ["fills the memory", cutOff("too-much-memory")],
])("An answer that %s is run once", async (_what, report) => {
  expect(await patienceOf(report, true)).toEqual({ runs: [1], told: [] });
});
