import { expect, test } from "vitest";
import { sideOf } from "./side-of.ts";

test("The quarters at the edges are before and behind a unit, the rest is beside it", () => {
  const unit = { left: 100, width: 80 };
  expect([101, 119, 121, 159, 161, 179].map((x) => sideOf(unit, x))).toEqual([
    "before",
    "before",
    "beside",
    "beside",
    "behind",
    "behind",
  ]);
});
