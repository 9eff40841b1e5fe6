import fc from "fast-check";
import { expect, test } from "vitest";
import { enumerate, fraction } from "../fixtures.ts";
import { failoverPair } from "./failover-pair.ts";
import { failoverSpurious } from "./failover-spurious.ts";

const node = { availability: 0.99 };

test("Failovers that strike 2 % of healthy operation make a pair worse than one node", () => {
  // Closed form: 0.99·0.98 + 0.01·0.9·0.99.
  const whole = failoverSpurious({ primary: node, standby: node, coverage: 0.9, spurious: 0.02 });
  expect(whole).toBeCloseTo(0.97911, 15);
});

test("Spurious failovers that do no harm, or none at all, change nothing", () => {
  fc.assert(
    fc.property(fraction, fraction, fraction, fraction, (a, b, coverage, spurious) => {
      const pair = { primary: { availability: a }, standby: { availability: b }, coverage };
      expect(failoverSpurious({ ...pair, spurious, harmless: 1 })).toBeCloseTo(failoverPair(pair), 14);
      expect(failoverSpurious({ ...pair, spurious: 0, harmless: 0.3 })).toBe(failoverPair(pair));
    }),
  );
});

test("It agrees with enumeration of primary, standby, failover, false alarm and its harm", () => {
  fc.assert(
    fc.property(
      fc.tuple(fraction, fraction, fraction, fraction, fraction),
      ([primary, standby, coverage, spurious, harmless]) => {
        const expected = enumerate(
          [primary, standby, coverage, spurious, harmless],
          ([noPrimary, noStandby, covered, struck, unharmed]) =>
            noPrimary ? covered! && !noStandby : !struck || unharmed!,
        );
        const pair = { primary: { unavailability: primary }, standby: { unavailability: standby } };
        expect(failoverSpurious({ ...pair, coverage, spurious, harmless })).toBeCloseTo(expected, 14);
      },
    ),
  );
});
