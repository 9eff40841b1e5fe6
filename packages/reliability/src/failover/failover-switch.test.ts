import fc from "fast-check";
import { expect, test } from "vitest";
import { fraction } from "../fixtures.ts";
import { failoverPair } from "./failover-pair.ts";
import { failoverSwitch } from "./failover-switch.ts";

test("A switch at 99 % in front of two nodes at 99 % with coverage 0.9 is worse than one node", () => {
  // Closed form: 0.99·(0.99 + 0.01·0.9·0.99).
  const node = { availability: 0.99 };
  const whole = failoverSwitch({ primary: node, standby: node, coverage: 0.9, switch: node });
  expect(whole).toBeCloseTo(0.9889209, 15);
  expect(whole).toBeLessThan(0.99);
});

test("A perfect switch changes nothing, and no switch is better than its own availability", () => {
  fc.assert(
    fc.property(fraction, fraction, fraction, fraction, (a, b, coverage, s) => {
      const pair = { primary: { availability: a }, standby: { availability: b }, coverage };
      expect(failoverSwitch({ ...pair, switch: { availability: 1 } })).toBe(failoverPair(pair));
      expect(failoverSwitch({ ...pair, switch: { availability: s } })).toBeLessThanOrEqual(s * (1 + 1e-15));
    }),
  );
});
