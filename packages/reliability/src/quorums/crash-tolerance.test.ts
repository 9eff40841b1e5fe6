import { expect, test } from "vitest";
import { crashTolerance } from "./crash-tolerance.ts";
import { majority } from "./majority.ts";

test("Three nodes go without one, four also, five without two", () => {
  // n ≥ 2f + 1.
  expect([1, 2, 3, 4, 5].map((n) => crashTolerance({ n }))).toEqual([0, 0, 1, 1, 2]);
});

test("What may crash is what a majority leaves over", () => {
  for (let n = 1; n <= 100; n++) expect(crashTolerance({ n })).toBe(n - majority({ n }));
});
