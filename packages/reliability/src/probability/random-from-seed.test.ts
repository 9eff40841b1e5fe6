import { expect, test } from "vitest";
import { randomFromSeed } from "./random-from-seed.ts";

test("A seed gives the same numbers every time, and its neighbour gives others", () => {
  const draw = (seed: number): number[] => Array.from({ length: 5 }, randomFromSeed(seed));
  expect(draw(7)).toEqual(draw(7));
  expect(new Set([...draw(7), ...draw(8)]).size).toBe(10);
});

test("Every tenth of the interval is hit about equally often", () => {
  // Chi-squared with nine degrees of freedom exceeds 27.88 once in a thousand times.
  const random = randomFromSeed(1);
  const hits = Array<number>(10).fill(0);
  for (let draw = 0; draw < 100_000; draw++) {
    const value = random();
    if (value < 0 || value >= 1) expect.fail(`${value} is outside`);
    hits[Math.floor(value * 10)]! += 1;
  }
  const chiSquared = hits.reduce((sum, hit) => sum + (hit - 10_000) ** 2 / 10_000, 0);
  expect(chiSquared).toBeLessThan(27.88);
});
