import { expect, test } from "vitest";
import { costOfSpares } from "./cost-of-spares.ts";

test.each([
  { needed: 1, expected: 2 },
  { needed: 2, expected: 1.5 },
  { needed: 4, expected: 1.25 },
  { needed: 10, expected: 1.1 },
])("One spare for $needed needed units costs $expected times as much", ({ needed, expected }) => {
  // (N + 1) / N by hand.
  expect(costOfSpares({ needed, spares: 1 })).toBe(expected);
});

test("No spares cost nothing", () => {
  expect(costOfSpares({ needed: 7, spares: 0 })).toBe(1);
});
