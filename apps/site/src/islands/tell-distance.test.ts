import { expect, test } from "vitest";
import { tellDistance } from "./tell-distance.ts";

const guess = { predicted: 10, answer: 10, tolerance: 1, unit: "min" };

test("A prediction within the tolerance is close", () => {
  expect(tellDistance({ ...guess, predicted: 11 })).toMatch(/^Close/);
});

test.each([
  [20, "by a factor of 2."],
  [5, "by a factor of 2."],
  [12, "by 2 min."],
  [-10, "by 20 min."],
  [0, "by 10 min."],
])("A prediction of %d where it is 10 was off %s", (predicted, told) => {
  expect(tellDistance({ ...guess, predicted })).toBe(`You were off ${told}`);
});
