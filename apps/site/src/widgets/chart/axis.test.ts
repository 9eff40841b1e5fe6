import { describe, expect, test } from "vitest";
import { placeOn, ticksOf, type Axis } from "./axis.ts";

const axis = (kind: Axis["kind"], from: number, to: number): Axis => ({
  label: "time",
  kind,
  from,
  to,
  format: String,
});
const valuesOf = (one: Axis): number[] => ticksOf(one).map(({ value }) => value);

describe("A linear axis", () => {
  test("Values stand where their share of the way is", () => {
    const place = placeOn(axis("linear", 0, 8));
    expect([0, 2, 8].map(place)).toEqual([0, 25, 100]);
  });

  test("Its written values are round", () => expect(valuesOf(axis("linear", 0, 8))).toEqual([0, 2, 4, 6, 8]));

  test("It can be asked for its own values, and writes none from outside", () =>
    expect(valuesOf({ ...axis("linear", 1, 3), ticks: [0, 1, 2, 3, 4] })).toEqual([1, 2, 3]));
});

describe("A logarithmic axis", () => {
  test("Each decade has the same length", () => {
    const place = placeOn(axis("log", 0.001, 1));
    expect(place(0.01)).toBeCloseTo(100 / 3, 9);
    expect(place(0.1)).toBeCloseTo(200 / 3, 9);
  });

  test("Nothing stands far below its beginning instead of nowhere", () =>
    expect(placeOn(axis("log", 0.001, 1))(0)).toBe(-100));

  test("Its written values are powers of ten", () =>
    expect(valuesOf(axis("log", 1e-4, 1))).toEqual([1e-4, 1e-3, 0.01, 0.1, 1]));

  test("Many decades are thinned evenly", () =>
    expect(valuesOf(axis("log", 1e-18, 1))).toEqual([1e-18, 1e-15, 1e-12, 1e-9, 1e-6, 1e-3, 1]));

  test("Less than two decades are told apart by 2 and 5", () =>
    expect(valuesOf(axis("log", 1, 30))).toEqual([1, 2, 5, 10, 20]));
});

test("Where more than five values are written, every other one goes when room is short", () => {
  const ticks = ticksOf({ ...axis("linear", 1, 6), ticks: [1, 2, 3, 4, 5, 6] });
  expect(ticks.filter(({ spare }) => spare).map(({ value }) => value)).toEqual([2, 4, 6]);
  expect(ticksOf(axis("linear", 0, 8)).some(({ spare }) => spare)).toBe(false);
});
