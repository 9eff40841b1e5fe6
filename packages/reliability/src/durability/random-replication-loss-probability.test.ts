import fc from "fast-check";
import { expect, test } from "vitest";
import { relativeError } from "../fixtures.ts";
import { randomReplicationLossProbability } from "./random-replication-loss-probability.ts";

test("5,000 nodes that lose 1 % lose data with more than 99.99 %: Cidon et al. (2013), abstract", () => {
  // With 8,000 replicas on each node.
  const cluster = { nodes: 5000, failed: 50, replicas: 3, chunks: 13_333_333 };
  expect(randomReplicationLossProbability(cluster)).toBeGreaterThan(0.9999);
});

test("Two chunks on pairs of four nodes, two of them lost: all 36 placements counted", () => {
  const pairs = [0, 1, 2, 3].flatMap((a) => [0, 1, 2, 3].filter((b) => b > a).map((b) => [a, b]));
  const isLost = (pair: readonly number[]): boolean => pair.every((node) => node < 2);
  const lost = pairs.flatMap((one) => pairs.filter((other) => isLost(one) || isLost(other))).length;
  const cluster = { nodes: 4, failed: 2, replicas: 2, chunks: 2 };
  expect(randomReplicationLossProbability(cluster)).toBeCloseTo(lost / 36, 15);
});

test("Fewer lost nodes than replicas lose nothing, and all of them everything", () => {
  const cluster = { nodes: 9, replicas: 3, chunks: 100 };
  expect(randomReplicationLossProbability({ ...cluster, failed: 2 })).toBe(0);
  expect(randomReplicationLossProbability({ ...cluster, failed: 9 })).toBe(1);
});

test("Each chunk and each lost node makes loss more likely, each replica less", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 5, max: 500 }),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 1000 }),
      (nodes, replicas, chunks) => {
        const failed = Math.ceil(nodes / 3);
        const loss = randomReplicationLossProbability({ nodes, failed, replicas, chunks });
        const more = [
          { nodes, failed: failed + 1, replicas, chunks },
          { nodes, failed, replicas, chunks: chunks + 1 },
        ];
        for (const each of more) expect(randomReplicationLossProbability(each)).toBeGreaterThanOrEqual(loss);
        const safer = { nodes, failed, replicas: replicas + 1, chunks };
        expect(randomReplicationLossProbability(safer)).toBeLessThanOrEqual(loss);
      },
    ),
  );
});

test("One chunk on six of a million nodes keeps its digits", () => {
  const loss = randomReplicationLossProbability({ nodes: 1e6, failed: 6, replicas: 6, chunks: 1 });
  // One over C(1,000,000, 6).
  const expected = 720 / (1e6 * 999999 * 999998 * 999997 * 999996 * 999995);
  expect(relativeError(loss, expected)).toBeLessThan(1e-13);
});
