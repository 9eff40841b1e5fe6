import fc from "fast-check";
import { expect, test } from "vitest";
import { fraction } from "../fixtures.ts";
import { failoverSwitch } from "./failover-switch.ts";
import { failoverSwitchBreakEven } from "./failover-switch-break-even.ts";

const node = { availability: 0.99 };

test.each([
  { coverage: 1, expected: 0.990099 },
  { coverage: 0.95, expected: 0.990589 },
  { coverage: 0.9, expected: 0.99108 },
  { coverage: 0.5, expected: 0.995025 },
  { coverage: 0, expected: 1 },
])("Two nodes at 99 % with coverage $coverage need a switch at $expected", ({ coverage, expected }) => {
  // Closed form: 1 / (1 + 0.01·c), rounded to six decimals.
  expect(failoverSwitchBreakEven({ primary: node, standby: node, coverage })).toBeCloseTo(expected, 6);
});

test("With exactly that switch, the whole is as good as the primary alone", () => {
  fc.assert(
    fc.property(fraction, fraction, fraction, (a, b, coverage) => {
      const pair = { primary: { availability: a }, standby: { availability: b }, coverage };
      const s = failoverSwitchBreakEven(pair);
      expect(failoverSwitch({ ...pair, switch: { availability: s } })).toBeCloseTo(a, 14);
    }),
  );
});

test("A primary that is never up is not made worse by any switch", () => {
  const never = { availability: 0 };
  expect(failoverSwitchBreakEven({ primary: never, standby: node, coverage: 1 })).toBe(0);
  expect(failoverSwitchBreakEven({ primary: never, standby: never, coverage: 1 })).toBe(0);
});
