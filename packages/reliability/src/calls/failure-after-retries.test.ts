import { expect, test } from "vitest";
import { relativeError } from "../fixtures.ts";
import { failureAfterRetries } from "./failure-after-retries.ts";

test("Three attempts at 1 % leave one failure in a million", () => {
  // 0.01³.
  const failure = failureAfterRetries({ attempts: 3, layers: 1, failureProbability: 0.01 });
  expect(relativeError(failure, 1e-6)).toBeLessThan(1e-14);
});

test("Two layers with three attempts each are nine attempts", () => {
  // 0.01⁹ = 1e-18.
  const failure = failureAfterRetries({ attempts: 3, layers: 2, failureProbability: 0.01 });
  expect(relativeError(failure, 1e-18)).toBeLessThan(1e-14);
});

test("In an outage retries change nothing", () => {
  expect(failureAfterRetries({ attempts: 10, layers: 3, failureProbability: 1 })).toBe(1);
});
