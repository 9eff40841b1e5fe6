import { expect, test } from "vitest";
import { consistencyDelay } from "./consistency-delay.ts";
import { readConsistency } from "./read-consistency.ts";

const atOnce = { meanMs: 0 };
const options = {
  n: 3,
  r: 1,
  w: 1,
  write: { meanMs: 10 },
  acknowledge: atOnce,
  read: atOnce,
  response: atOnce,
  trials: 50_000,
  seed: 1,
};

test("Nine reads in ten are consistent after 10 ln(20/3) ms", () => {
  // Closed form: staleness (2/3) e^(−t/10) falls to 0.1.
  const { delayMs, lowMs, highMs } = consistencyDelay({ ...options, quantile: 0.9 });
  const expected = 10 * Math.log(20 / 3);
  expect(Math.abs(delayMs - expected)).toBeLessThan(0.5);
  expect(lowMs).toBeLessThanOrEqual(delayMs);
  expect(highMs).toBeGreaterThanOrEqual(delayMs);
});

test("It is the inverse of the consistency after a time", () => {
  const { delayMs } = consistencyDelay({ ...options, quantile: 0.75, trials: 1000 });
  expect(readConsistency({ ...options, trials: 1000, afterMs: delayMs }).probability).toBe(0.75);
});

test("Few trials do not bound the last thousandth from above", () => {
  expect(consistencyDelay({ ...options, quantile: 0.999, trials: 100 }).highMs).toBe(Infinity);
});
