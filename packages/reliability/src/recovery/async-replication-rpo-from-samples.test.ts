import { expect, test } from "vitest";
import { asyncReplicationRpoFromSamples } from "./async-replication-rpo-from-samples.ts";

test("A mean of three seconds hides a sample of ten: counted by hand", () => {
  const { meanSec, worstSec, overTargetFraction } = asyncReplicationRpoFromSamples({
    lagsSec: [1, 1, 1, 10, 2],
    targetSec: 2,
  });
  expect(meanSec).toBeCloseTo(3, 14);
  expect(worstSec).toBe(10);
  expect(overTargetFraction).toBe(1 / 5);
});

test("A million equal samples lose nothing to rounding", () => {
  const { meanSec } = asyncReplicationRpoFromSamples({ lagsSec: Array<number>(1e6).fill(0.1), targetSec: 1 });
  expect(meanSec).toBe(0.1);
});
