import fc from "fast-check";
import { expect, test } from "vitest";
import { relativeError } from "../fixtures.ts";
import { isStrictQuorum } from "./is-strict-quorum.ts";
import { kStaleness } from "./k-staleness.ts";

test.each([
  { n: 3, r: 1, w: 1, versions: 1, expected: 2 / 3 },
  { n: 3, r: 1, w: 2, versions: 1, expected: 1 / 3 },
  { n: 3, r: 1, w: 1, versions: 2, expected: 4 / 9 },
  { n: 5, r: 2, w: 2, versions: 1, expected: 3 / 10 },
])("Reads of $r of $n miss $versions writes to $w with probability $expected", (options) => {
  // C(n − w, r) / C(n, r) by hand: 2/3, 1/3, (2/3)², 3/10.
  expect(kStaleness(options)).toBeCloseTo(options.expected, 15);
});

test("Three copies read and written at one hold one of the last three versions in more than 70 % of reads", () => {
  // Bailis et al. (2012), section 3.1: 1 − (2/3)³ = 0.703.
  expect(1 - kStaleness({ n: 3, r: 1, w: 1, versions: 3 })).toBeCloseTo(19 / 27, 14);
});

test("Strict quorums miss nothing, others always may", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), fc.nat(), fc.nat(), (n, pickR, pickW) => {
      const sizes = { n, r: 1 + (pickR % n), w: 1 + (pickW % n) };
      expect(kStaleness({ ...sizes, versions: 1 }) === 0).toBe(isStrictQuorum(sizes));
    }),
  );
});

test("Reads and writes can be exchanged", () => {
  // C(n − w, r)/C(n, r) = (n − w)!(n − r)!/(n!(n − w − r)!) is symmetric.
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 1000 }), fc.nat(), fc.nat(), (n, pickR, pickW) => {
      const r = 1 + (pickR % n);
      const w = 1 + (pickW % n);
      const one = kStaleness({ n, r, w, versions: 1 });
      const other = kStaleness({ n, r: w, w: r, versions: 1 });
      expect(one < 1e-290 ? 0 : relativeError(one, other)).toBeLessThan(1e-11);
    }),
  );
});
