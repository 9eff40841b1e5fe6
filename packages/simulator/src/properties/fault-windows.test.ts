import { expect, test } from "vitest";
import type { Run } from "../kernel/run.ts";
import { faultWindows } from "./fault-windows.ts";

const windowsOf = (spans: readonly (readonly [number, number, string[]?])[], marginUs = 10): number[][] => {
  const fault = { at: 0, duration: 0, kind: "crash" as const, target: ["a"] };
  const faults = spans.map(([beganAtUs, endsAtUs, hit = ["a"]]) => ({ fault, hit, beganAtUs, endsAtUs }));
  const run = { faults, untilUs: 1_000 } as unknown as Run;
  return faultWindows(run, marginUs).map(({ fromUs, toUs }) => [fromUs, toUs]);
};

test("Faults that overlap, or follow within the margin, make one window, whatever their order", () => {
  expect(
    windowsOf([
      [300, 320],
      [0, 100],
      [50, 80],
      [110, 120],
    ]),
  ).toEqual([
    [0, 130],
    [300, 330],
  ]);
});

test("A fault without an end lasts to the end of the run; one that hit nobody is none", () => {
  expect(windowsOf([[900, Infinity]])).toEqual([[900, 1_010]]);
  expect(windowsOf([[100, 200, []]])).toEqual([]);
});
