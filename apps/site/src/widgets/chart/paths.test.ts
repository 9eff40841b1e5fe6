import { expect, test } from "vitest";
import type { Axis } from "./axis.ts";
import { bandPath, linePath, spreadOver } from "./paths.ts";

const linear: Axis = { label: "", kind: "linear", from: 0, to: 10, format: String };
const log: Axis = { ...linear, kind: "log", from: 0.01, to: 1 };

test("A line runs from the bottom left, for the picture counts from the top", () =>
  expect(
    linePath(linear, linear, [
      [0, 0],
      [5, 10],
      [10, 5],
    ]),
  ).toBe("M0,100L50,0L100,50"));

test("On a logarithmic axis a tenth is one step down", () =>
  expect(
    linePath(linear, log, [
      [0, 1],
      [10, 0.1],
    ]),
  ).toBe("M0,0L100,50"));

test("A point that is not a number leaves a gap", () =>
  expect(
    linePath(linear, linear, [
      [0, 0],
      [1, 0],
      [2, Number.NaN],
      [3, 0],
      [4, 0],
    ]),
  ).toBe("M0,100L10,100M30,100L40,100"));

test("A point at infinity stays in the picture's neighbourhood", () =>
  expect(
    linePath(linear, linear, [
      [0, 0],
      [10, Infinity],
    ]),
  ).toBe("M0,100L100,-100"));

test("A band is closed", () =>
  expect(
    bandPath(linear, linear, [
      [0, 0, 10],
      [10, 0, 10],
    ]),
  ).toBe("M0,0L100,0L100,100L0,100Z"));

test("Curves are computed at even steps, which are even factors on a logarithmic axis", () => {
  expect(spreadOver(linear, 3)).toEqual([0, 5, 10]);
  expect(spreadOver(log, 3)).toEqual([0.01, expect.closeTo(0.1, 12), 1]);
});
