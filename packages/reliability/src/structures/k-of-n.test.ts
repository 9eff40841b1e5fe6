import fc from "fast-check";
import { expect, test } from "vitest";
import { fraction } from "../fixtures.ts";
import { kOfN } from "./k-of-n.ts";
import { parallel } from "./parallel.ts";
import { series } from "./series.ts";

test.each([
  { n: 3, k: 2, expected: 0.999702 },
  { n: 4, k: 3, expected: 0.99940797 },
  { n: 5, k: 3, expected: 0.9999901494 },
  { n: 7, k: 4, expected: 0.9999996583302 },
])("A majority of $n nodes at 99 % is up $expected of the time", ({ n, k, expected }) => {
  // Binomial sums, written out in decimals.
  expect(kOfN({ k, n, availability: 0.99 })).toBeCloseTo(expected, 13);
});

test("Two of three is 3A² − 2A³", () => {
  // Closed form for triple modular redundancy, Shooman (2002), chapter 4.
  fc.assert(
    fc.property(fraction, (a) => {
      expect(kOfN({ k: 2, n: 3, availability: a })).toBeCloseTo(3 * a * a - 2 * a * a * a, 14);
    }),
  );
});

test("Two of three at 90 % is 0.972, and at 50 % no better than one", () => {
  // Shooman (2002), chapter 4: the crossover of triple modular redundancy is at 0.5.
  expect(kOfN({ k: 2, n: 3, availability: 0.9 })).toBeCloseTo(0.972, 14);
  expect(kOfN({ k: 2, n: 3, availability: 0.5 })).toBe(0.5);
});

test("All of n is a series and one of n is a parallel set", () => {
  fc.assert(
    fc.property(fraction, fc.integer({ min: 1, max: 20 }), (availability, n) => {
      const availabilities = Array<number>(n).fill(availability);
      expect(kOfN({ k: n, n, availability })).toBeCloseTo(series({ availabilities }), 13);
      expect(kOfN({ k: 1, n, availability })).toBeCloseTo(parallel({ availabilities }), 13);
    }),
  );
});

test("Needing one more unit never helps", () => {
  fc.assert(
    fc.property(fraction, fc.integer({ min: 2, max: 60 }), fc.nat(), (availability, n, pick) => {
      const k = 1 + (pick % (n - 1));
      const looser = kOfN({ k, n, availability });
      expect(kOfN({ k: k + 1, n, availability })).toBeLessThanOrEqual(looser * (1 + 1e-12));
    }),
  );
});
