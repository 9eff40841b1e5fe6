import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Delay } from "./delay.ts";
import { kStaleness } from "./k-staleness.ts";
import { readConsistency } from "./read-consistency.ts";
import { fits, within } from "./wars.fixtures.ts";

const atOnce = { meanMs: 0 };
const trials = {
  write: atOnce,
  acknowledge: atOnce,
  read: atOnce,
  response: atOnce,
  trials: 40_000,
  seed: 1,
};

describe("With exponential writes and everything else at once", () => {
  test.each([
    { n: 3, r: 1, w: 1, afterMs: 0 },
    { n: 3, r: 1, w: 1, afterMs: 5 },
    { n: 3, r: 1, w: 2, afterMs: 5 },
    { n: 5, r: 2, w: 2, afterMs: 3 },
    { n: 9, r: 3, w: 1, afterMs: 1 },
  ])("$r of $n copies, $w written, are stale after $afterMs ms as often as computed", (sizes) => {
    // The r copies read are all outside the first w (k-staleness), and, since exponential delays forget how
    // long they have lasted, each of them still lacks the write after t with probability e^(−t/m).
    const stale = kStaleness({ ...sizes, versions: 1 }) * Math.exp((-sizes.r * sizes.afterMs) / 10);
    const result = readConsistency({ ...trials, ...sizes, write: { meanMs: 10 } });
    expect(within(result.probability, 1 - stale, trials.trials)).toBe(true);
  });
});

test("Two copies with equal exponential writes and reads are consistent at once with probability 2/3", () => {
  // N = 2, R = W = 1, A = S = 0. The write commits at the smaller of two writes; the read returns the copy with
  // the smaller of two read delays, which has mean m/2. It is stale when that copy is the later one (1/2) and
  // its remaining write delay (mean m) is longer than the read: (2/m)/(2/m + 1/m) = 2/3 of the time. So 1 − 1/3.
  const result = readConsistency({
    ...trials,
    n: 2,
    r: 1,
    w: 1,
    afterMs: 0,
    write: { meanMs: 10 },
    read: { meanMs: 10 },
  });
  expect(within(result.probability, 1 - (1 / 2) * (2 / 3), trials.trials)).toBe(true);
});

test("Delays that are all alike are consistent at once", () => {
  // Every copy has the write when it is committed.
  const same = { samplesMs: [5] };
  const sizes = { n: 3, r: 1, w: 1, afterMs: 0 };
  expect(
    readConsistency({ ...trials, ...sizes, write: same, acknowledge: same, trials: 100 }).probability,
  ).toBe(1);
});

test("Strict quorums are always consistent, whatever the delays", () => {
  const delay: fc.Arbitrary<Delay> = fc.oneof(
    fc.record({ meanMs: fc.double({ min: 0, max: 100, noNaN: true }) }),
    fc.record({
      samplesMs: fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 5 }),
    }),
  );
  const delays = fc.record({ write: delay, acknowledge: delay, read: delay, response: delay });
  fc.assert(
    fc.property(delays, fc.integer({ min: 1, max: 7 }), fc.nat(), fc.nat(), (wars, n, pickR, pickW) => {
      const r = 1 + (pickR % n);
      const w = Math.min(n, n - r + 1 + (pickW % r));
      const result = readConsistency({ ...wars, n, r, w, afterMs: 0, trials: 50, seed: 3 });
      expect(result.probability).toBe(1);
    }),
  );
});

test.each([
  { store: "linkedInDisk", afterMs: 0, published: 0.439, give: 0.005 },
  { store: "linkedInDisk", afterMs: 10, published: 0.925, give: 0.005 },
  { store: "yammer", afterMs: 0, published: 0.893, give: 0.01 },
  { store: "yammer", afterMs: 1364, published: 0.999, give: 0.0005 },
] as const)("As $store was measured, $published of reads are consistent after $afterMs ms", (row) => {
  // Bailis et al. (2012), section 5, N = 3, R = W = 1; the fits are published to two or three digits.
  const sizes = { n: 3, r: 1, w: 1, afterMs: row.afterMs };
  const { probability } = readConsistency({ ...sizes, ...fits[row.store], trials: 100_000, seed: 1 });
  expect(Math.abs(probability - row.published)).toBeLessThan(row.give);
});

test("One seed gives one result, and the estimate lies in its interval", () => {
  const options = { ...trials, n: 3, r: 1, w: 1, afterMs: 2, write: { meanMs: 10 }, trials: 1000 };
  const result = readConsistency(options);
  expect(readConsistency(options)).toEqual(result);
  expect(readConsistency({ ...options, seed: 2 })).not.toEqual(result);
  expect(result.low).toBeLessThan(result.probability);
  expect(result.high).toBeGreaterThan(result.probability);
});
