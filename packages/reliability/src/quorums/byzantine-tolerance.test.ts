import { expect, test } from "vitest";
import { byzantineTolerance } from "./byzantine-tolerance.ts";

test("Three nodes cannot agree despite one liar, four can", () => {
  // Pease, Shostak and Lamport (1980): n ≥ 3f + 1.
  expect(byzantineTolerance({ n: 3 })).toBe(0);
  expect(byzantineTolerance({ n: 4 })).toBe(1);
});

test("3f + 1 is the smallest number that tolerates f", () => {
  for (let f = 1; f <= 100; f++) {
    expect(byzantineTolerance({ n: 3 * f + 1 })).toBe(f);
    expect(byzantineTolerance({ n: 3 * f })).toBe(f - 1);
  }
});
