import fc from "fast-check";
import { expect, test } from "vitest";
import { enumerate, fraction } from "../fixtures.ts";
import { parallel } from "../structures/parallel.ts";
import { failoverPair } from "./failover-pair.ts";

test.each([
  { coverage: 1, expected: 0.9999 },
  { coverage: 0.95, expected: 0.999405 },
  { coverage: 0.9, expected: 0.99891 },
  { coverage: 0.5, expected: 0.99495 },
  { coverage: 0, expected: 0.99 },
])("Two nodes at 99 % with coverage $coverage are up $expected of the time", ({ coverage, expected }) => {
  // Closed form: 0.99 + 0.01·c·0.99, written out in decimals.
  const pair = { primary: { availability: 0.99 }, standby: { availability: 0.99 }, coverage };
  expect(failoverPair(pair)).toBeCloseTo(expected, 15);
});

test("A standby never makes it worse, and perfect coverage makes it a parallel pair", () => {
  fc.assert(
    fc.property(fraction, fraction, fraction, (a, b, coverage) => {
      const pair = { primary: { availability: a }, standby: { availability: b }, coverage };
      expect(failoverPair(pair)).toBeGreaterThanOrEqual(a);
      expect(failoverPair({ ...pair, coverage: 1 })).toBeCloseTo(parallel({ availabilities: [a, b] }), 14);
    }),
  );
});

test("It agrees with enumeration of primary, standby and failover", () => {
  fc.assert(
    fc.property(fraction, fraction, fraction, (primary, standby, failing) => {
      const expected = enumerate([primary, standby, failing], ([p, s, f]) => !p || (!f && !s));
      const pair = {
        primary: { unavailability: primary },
        standby: { unavailability: standby },
        coverage: 1 - failing,
      };
      expect(failoverPair(pair)).toBeCloseTo(expected, 14);
    }),
  );
});
