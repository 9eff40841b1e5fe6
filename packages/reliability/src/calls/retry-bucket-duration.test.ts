import { expect, test } from "vitest";
import { retryBucketDuration } from "./retry-bucket-duration.ts";

test("Five hundred tokens last a tenth of a second in an outage at 2,500 requests a second", () => {
  // Each request takes 3 tokens and adds 1: 500/(2500 · 2).
  const seconds = retryBucketDuration({
    tokens: 500,
    requestsPerSec: 2500,
    failureProbability: 1,
    attempts: 4,
    tokensPerRequest: 1,
  });
  expect(seconds).toBeCloseTo(0.1, 14);
});

test("A bucket lasts for ever where requests add what retries take", () => {
  const clients = { tokens: 0, requestsPerSec: 10, attempts: 2, tokensPerRequest: 0.1 };
  expect(retryBucketDuration({ ...clients, failureProbability: 0.1 })).toBe(Infinity);
  expect(retryBucketDuration({ ...clients, failureProbability: 0.2 })).toBe(0);
});
