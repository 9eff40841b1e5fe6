import fc from "fast-check";
import { expect, test } from "vitest";
import { fraction, notTiny, relativeError } from "../fixtures.ts";
import { failoverSwitchBreakEven } from "./failover-switch-break-even.ts";
import { failoverSwitchBreakEvenUnavailability } from "./failover-switch-break-even-unavailability.ts";

test("In front of two nodes at 99 % with coverage 0.5, a switch may be down 0.4975 % of the time", () => {
  // Closed form: 0.005 / 1.005.
  const node = { availability: 0.99 };
  const down = failoverSwitchBreakEvenUnavailability({ primary: node, standby: node, coverage: 0.5 });
  expect(relativeError(down, 0.005 / 1.005)).toBeLessThan(1e-13);
});

test("It is the complement of the break-even availability", () => {
  fc.assert(
    fc.property(fraction, fraction, fraction, (a, b, coverage) => {
      const pair = { primary: { availability: a }, standby: { availability: b }, coverage };
      const sum = failoverSwitchBreakEven(pair) + failoverSwitchBreakEvenUnavailability(pair);
      expect(sum).toBeCloseTo(1, 14);
    }),
  );
});

test("Where the primary is hardly ever down, the switch may be down as little", () => {
  fc.assert(
    fc.property(notTiny, (unavailability) => {
      fc.pre(unavailability < 1e-10);
      const perfect = { unavailability: 0 };
      const pair = { primary: { unavailability }, standby: perfect, coverage: 1 };
      // Closed form for a perfect standby: u / (1 - u + u).
      expect(relativeError(failoverSwitchBreakEvenUnavailability(pair), unavailability)).toBeLessThan(1e-15);
    }),
  );
});
