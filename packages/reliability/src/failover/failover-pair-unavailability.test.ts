import fc from "fast-check";
import { expect, test } from "vitest";
import { enumerate, fraction, notTiny, relativeError } from "../fixtures.ts";
import { failoverPair } from "./failover-pair.ts";
import { failoverPairUnavailability } from "./failover-pair-unavailability.ts";

test("With half of the failovers failing, a pair at 99 % is down 0.505 % of the time", () => {
  // Closed form: 0.01·(0.5 + 0.5·0.01).
  const pair = { primary: { unavailability: 0.01 }, standby: { unavailability: 0.01 }, coverage: 0.5 };
  expect(relativeError(failoverPairUnavailability(pair), 0.00505)).toBeLessThan(1e-14);
});

test("Small results agree with exact enumeration", () => {
  fc.assert(
    fc.property(notTiny, notTiny, fraction, (primary, standby, coverage) => {
      // The third unit is "covered": it works where `isDown` says so, since its probability is the coverage.
      const expected = enumerate([primary, standby, coverage], ([p, s, covered]) => p! && (!covered || s!));
      const pair = { primary: { unavailability: primary }, standby: { unavailability: standby }, coverage };
      expect(relativeError(failoverPairUnavailability(pair), expected)).toBeLessThan(1e-14);
    }),
  );
});

test("Two nodes down a billionth of the time are down 1e-18 of it together", () => {
  const node = { unavailability: 1e-9 };
  const both = failoverPairUnavailability({ primary: node, standby: node, coverage: 1 });
  expect(relativeError(both, 1e-18)).toBeLessThan(1e-15);
});

test("Up and down add up to one, and more coverage never hurts", () => {
  fc.assert(
    fc.property(fraction, fraction, fraction, fraction, (primary, standby, one, other) => {
      const pair = { primary: { unavailability: primary }, standby: { unavailability: standby } };
      const down = (coverage: number): number => failoverPairUnavailability({ ...pair, coverage });
      expect(failoverPair({ ...pair, coverage: one }) + down(one)).toBeCloseTo(1, 14);
      const slack = 1 + 1e-15;
      expect(down(Math.max(one, other))).toBeLessThanOrEqual(down(Math.min(one, other)) * slack);
    }),
  );
});
