import { expect, test } from "vitest";
import { relativeError } from "../fixtures.ts";
import { missedHeartbeatsProbability } from "./missed-heartbeats-probability.ts";

test("With 1 % loss three in a row are missed once in a million", () => {
  // 0.01³.
  const probability = missedHeartbeatsProbability({ lossProbability: 0.01, misses: 3 });
  expect(relativeError(probability, 1e-6)).toBeLessThan(1e-14);
});

test("Small results keep their digits", () => {
  const probability = missedHeartbeatsProbability({ lossProbability: 1e-3, misses: 6 });
  expect(relativeError(probability, 1e-18)).toBeLessThan(1e-14);
});
