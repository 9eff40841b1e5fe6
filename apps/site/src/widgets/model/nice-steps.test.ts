import { expect, test } from "vitest";
import { nearestStep, niceSteps, niceTimes } from "./nice-steps.ts";

test("Steps are round and end where they are told to", () => {
  expect(niceSteps(0.01, 0.1)).toEqual([0.01, 0.015, 0.02, 0.03, 0.04, 0.05, 0.07, 0.1]);
  expect(niceSteps(2, 5)).toEqual([2, 3, 4, 5]);
});

test("A value between two steps belongs to the one that is fewer times larger or smaller", () => {
  expect(nearestStep([1, 10, 100], 3)).toBe(0);
  expect(nearestStep([1, 10, 100], 4)).toBe(1);
  expect(nearestStep([1, 10, 100], 1e9)).toBe(2);
});

test("Times go up in seconds, minutes, hours and days", () =>
  expect(niceTimes(0.5, 1200)).toEqual([
    0.5, 0.7, 1, 2, 3, 5, 10, 15, 20, 30, 45, 60, 120, 180, 300, 600, 900, 1200,
  ]));
