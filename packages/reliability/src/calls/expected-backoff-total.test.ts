import { expect, test } from "vitest";
import { relativeError } from "../fixtures.ts";
import { jitters } from "./backoff.ts";
import { expectedBackoff } from "./expected-backoff.ts";
import { expectedBackoffTotal } from "./expected-backoff-total.ts";

test.each(jitters)("With %s jitter the total is the sum of the waits", (jitter) => {
  let sum = 0;
  for (let retry = 1; retry <= 20; retry++) {
    sum += expectedBackoff({ jitter, baseSec: 0.1, capSec: 10, retry });
    const total = expectedBackoffTotal({ jitter, baseSec: 0.1, capSec: 10, retries: retry });
    expect(relativeError(total, sum)).toBeLessThan(1e-13);
  }
});

test("Three retries from 0.1 s wait 0.7 s without jitter and half of that with full jitter", () => {
  // 0.1 + 0.2 + 0.4.
  const backoff = { baseSec: 0.1, capSec: 10, retries: 3 };
  expect(expectedBackoffTotal({ ...backoff, jitter: "none" })).toBeCloseTo(0.7, 14);
  expect(expectedBackoffTotal({ ...backoff, jitter: "full" })).toBeCloseTo(0.35, 14);
});
