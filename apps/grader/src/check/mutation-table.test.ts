import type { CheckState } from "@standby/contract";
import type { Proof } from "@standby/checks";
import { expect, test } from "vitest";
import { mutationTable } from "./mutation-table.ts";

const proof = (answer: string, ...states: CheckState[]): Proof => ({
  answer,
  must: "",
  problem: undefined,
  report: {
    version: 1,
    exercise: "twice",
    contentHash: "1",
    engine: "1",
    host: "verified",
    standing: "verified",
    outcome: { kind: "finished" },
    checks: states.map((state, index) => ({
      id: ["Adds", "Takes away", "Is there"][index] ?? "",
      state,
      points: 1,
      earned: 0,
      failures: [],
      durationMs: 0,
    })),
    console: [],
    earned: 0,
    possible: 3,
    durationMs: 0,
  },
});

test("Each mistake has a row, each check a column, and a check that no mistake fails is named", () => {
  const proofs = [
    proof("solution", "passed", "passed", "passed"),
    proof("starter", "failed", "failed", "failed"),
    proof("one-off", "failed", "passed", "passed"),
    proof("throws", "errored", "timed-out", "passed"),
  ];
  expect(mutationTable(proofs)).toEqual([
    "mistake  1  2  3",
    "one-off  x  .  .",
    "throws   !  t  .",
    "",
    "1  Adds        failed by 2",
    "2  Takes away  failed by 1",
    "3  Is there    no mistake fails it: probably it checks nothing",
  ]);
});
