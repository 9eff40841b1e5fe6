import { expect, test } from "vitest";
import { aloneDown, downOf } from "./pair.ts";

const pair = { mtbfHours: 1000, mttrHours: 10, coverage: 0.9, failoverHours: 0.02, manualHours: 2 };

test("By hand: the weights are 1, 0.02, 0.000018, 0.0002 and 0.0002", () => {
  const { failingOver, uncovered, bothDown } = downOf(pair);
  expect(failingOver).toBeCloseTo(0.000018 / 1.020418, 14);
  expect(uncovered).toBeCloseTo(0.0002 / 1.020418, 14);
  expect(bothDown).toBeCloseTo(0.0002 / 1.020418, 14);
});

test("One node alone is down for 10 of 1,010 hours", () =>
  expect(aloneDown(pair)).toBeCloseTo(10 / 1010, 14));

test("Without any coverage, and a person who takes as long as the repair, the pair is exactly one node", () =>
  expect(downOf({ ...pair, coverage: 0, manualHours: 10 }).total).toBeCloseTo(aloneDown(pair), 14));
