import { expect, test } from "vitest";
import { shownNumber } from "./shown-number.ts";

test.each([
  [98.0099019999, 0.3, "98.01"],
  [5_202.66, 10, "5,203"],
  [3, 0, "3"],
  [0.00012345, 0.00001, "0.000123"],
])("%d within %d is shown as %s", (value, tolerance, shown) => {
  expect(shownNumber(value, tolerance)).toBe(shown);
});
