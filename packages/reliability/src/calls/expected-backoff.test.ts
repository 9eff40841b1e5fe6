import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { relativeError } from "../fixtures.ts";
import { randomFromSeed } from "../probability/random-from-seed.ts";
import { expectedBackoff } from "./expected-backoff.ts";

test("Without jitter waits double up to the cap", () => {
  const wait = (retry: number): number => expectedBackoff({ jitter: "none", baseSec: 0.1, capSec: 1, retry });
  expect([1, 2, 3, 4, 5, 100].map(wait)).toEqual([0.1, 0.2, 0.4, 0.8, 1, 1]);
});

test("Full jitter halves the mean wait, equal jitter takes a quarter off", () => {
  // Means of uniform variables from 0 to v, and from v/2 to v.
  for (const retry of [1, 3, 50]) {
    const none = expectedBackoff({ jitter: "none", baseSec: 0.1, capSec: 5, retry });
    expect(expectedBackoff({ jitter: "full", baseSec: 0.1, capSec: 5, retry })).toBeCloseTo(none / 2, 14);
    expect(expectedBackoff({ jitter: "equal", baseSec: 0.1, capSec: 5, retry })).toBeCloseTo(0.75 * none, 14);
  }
});

describe("With decorrelated jitter", () => {
  const wait = (capSec: number, retry: number): number =>
    expectedBackoff({ jitter: "decorrelated", baseSec: 1, capSec, retry });

  test("the mean wait grows by half, 2 · 1.5ⁱ − 1, while the cap is out of reach", () => {
    // The wait after x has the mean (1 + 3x)/2, and the i-th is at most 3ⁱ. A cap a millionth below that is met so
    // seldom that it hardly counts, but takes the way of the recursion.
    for (let retry = 3; retry <= 20; retry++) {
      for (const cap of [3 ** retry, 3 ** retry * (1 - 1e-6)]) {
        expect(relativeError(wait(cap, retry), 2 * 1.5 ** retry - 1)).toBeLessThan(1e-12);
      }
    }
  });

  test("a cap that is as good as none leaves it at that, to the hundredth wait", () => {
    expect(relativeError(wait(Number.MAX_VALUE, 100), 2 * 1.5 ** 100 - 1)).toBeLessThan(1e-12);
  });

  test("the first wait is the mean of a capped uniform variable", () => {
    // (∫ u du from 1 to c, plus c (3 − c)) / 2.
    for (const cap of [1, 1.0001, 1.5, 2, 2.999, 3, 5]) {
      const reach = Math.min(cap, 3);
      const expected = ((reach * reach - 1) / 2 + reach * (3 - reach)) / 2;
      expect(relativeError(wait(cap, 1), expected)).toBeLessThan(1e-13);
    }
  });

  test("the second wait has its closed form where the cap comes into reach", () => {
    // For 3 ≤ c ≤ 9: ½ (c²/12 + c/6 − 5/4 + 3c − c²/3 − ((c − 1)²/6) ln(8/(c − 1))), the integral of the first one's mean.
    for (const c of [3, 4, 6.5, 8.999, 9]) {
      const log = ((c - 1) ** 2 / 6) * Math.log(8 / (c - 1));
      const expected = (c ** 2 / 12 + c / 6 - 5 / 4 + 3 * c - c ** 2 / 3 - log) / 2;
      expect(relativeError(wait(c, 2), expected)).toBeLessThan(1e-12);
    }
  });

  test("later waits agree with a draw of many schedules", () => {
    const random = randomFromSeed(1);
    const trials = 100_000;
    const [capSec, retries] = [20, 8];
    const sums = new Float64Array(retries);
    for (let trial = 0; trial < trials; trial++) {
      let last = 1;
      for (let retry = 0; retry < retries; retry++) {
        last = Math.min(capSec, 1 + random() * (3 * last - 1));
        sums[retry]! += last;
      }
    }
    // A wait varies by at most half the cap, so its mean over the draws by 10/√100000 = 0.032.
    sums.forEach((sum, index) => expect(Math.abs(sum / trials - wait(capSec, index + 1))).toBeLessThan(0.1));
  });

  test("waits stay between base and cap and never get shorter on average", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e5, noNaN: true }),
        fc.integer({ min: 1, max: 60 }),
        (cap, retry) => {
          const mean = wait(cap, retry);
          expect(mean).toBeGreaterThanOrEqual(1 - 1e-9);
          expect(mean).toBeLessThanOrEqual(cap * (1 + 1e-9));
          expect(wait(cap, retry + 1)).toBeGreaterThanOrEqual(mean * (1 - 1e-9));
        },
      ),
      { numRuns: 50 },
    );
  });
});

test("A cap below the base is refused", () => {
  expect(() => expectedBackoff({ jitter: "none", baseSec: 2, capSec: 1, retry: 1 })).toThrow(
    new RangeError("capSec is 1, but must be at least baseSec, which is 2"),
  );
});
