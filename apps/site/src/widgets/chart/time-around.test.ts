import { expect, test } from "vitest";
import { momentsOf, placeAround } from "./time-around.ts";

test("The event stands in the middle of equal stretches", () => {
  const place = placeAround({ beforeSec: 3600, afterSec: 3600 });
  expect([-3600, 0, 3600].map(place)).toEqual([0, 50, 100]);
  expect(place(60) - 50).toBeCloseTo(50 - place(-60), 9);
});

test("A minute is wider near the event than an hour later", () => {
  const place = placeAround({ beforeSec: 0, afterSec: 7200 });
  expect(place(60) - place(0)).toBeGreaterThan(place(3660) - place(3600));
});

test("Known lengths are written on both sides, in order", () =>
  expect(momentsOf({ beforeSec: 100_000, afterSec: 4000 }).map(({ sec }) => sec)).toEqual([
    -86_400, -3600, -60, 0, 60, 3600,
  ]));

test("Where room is short, only lengths far from each other stay", () =>
  expect(
    momentsOf({ beforeSec: 93_600, afterSec: 15_660 }).flatMap(({ sec, spare }) => (spare ? [] : [sec])),
  ).toEqual([-3600, 0, 3600]));
