import { expect, test } from "vitest";
import { xoshiro128StarStar } from "./xoshiro128-star-star.ts";

test("From the words 1, 2, 3, 4 the first ten numbers are those of the reference program", () => {
  // Output of xoshiro128starstar.c, version 1.1, as the tests of the Rust crate rand_xoshiro record it.
  const next = xoshiro128StarStar([1, 2, 3, 4]);
  expect(Array.from({ length: 10 }, next)).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
  ]);
});
