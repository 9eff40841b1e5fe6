import { expect, test } from "vitest";
import { randomStreamFor, type Purpose } from "./random-stream-for.ts";

const PURPOSES: readonly Purpose[] = ["network", "faults", "schedule", "workload", "node"];

test("Seeds, purposes and nodes have streams of their own, and each is the same every time", () => {
  const firstOf = (seed: number, purpose: Purpose, index: number): string => {
    const random = randomStreamFor(seed, purpose, index);
    return [random.fraction(), random.fraction()].join();
  };
  const all = [1, 2, 2 ** 32 + 1].flatMap((seed) =>
    PURPOSES.flatMap((purpose) => [0, 1, 2].map((index) => [seed, purpose, index] as const)),
  );
  const draws = all.map((which) => firstOf(...which));
  expect(new Set(draws).size).toBe(all.length);
  expect(all.map((which) => firstOf(...which))).toEqual(draws);
});

test("Every whole number below a bound comes equally often", () => {
  // Chi-squared with nine degrees of freedom exceeds 27.88 once in a thousand times.
  const random = randomStreamFor(3, "node");
  const hits = Array.from({ length: 10 }, () => 0);
  for (let draw = 0; draw < 100_000; draw++) hits[random.below(10)]! += 1;
  expect(hits.reduce((sum, hit) => sum + (hit - 10_000) ** 2 / 10_000, 0)).toBeLessThan(27.88);
});

test("Shuffling keeps the items, and each comes first equally often", () => {
  const random = randomStreamFor(4, "schedule");
  const firsts = new Map<string, number>();
  for (let turn = 0; turn < 6_000; turn++) {
    const shuffled = random.shuffled(["a", "b", "c"]);
    expect([...shuffled].sort()).toEqual(["a", "b", "c"]);
    firsts.set(shuffled.join(""), (firsts.get(shuffled.join("")) ?? 0) + 1);
  }
  // Six orders, 1,000 each; chi-squared with five degrees of freedom exceeds 20.52 once in a thousand times.
  const chiSquared = [...firsts.values()].reduce((sum, hit) => sum + (hit - 1_000) ** 2 / 1_000, 0);
  expect(firsts.size).toBe(6);
  expect(chiSquared).toBeLessThan(20.52);
});
