import fc from "fast-check";
import { expect, test } from "vitest";
import { fraction, relativeError } from "../fixtures.ts";
import { failoverSpurious } from "./failover-spurious.ts";
import { failoverSpuriousBreakEven } from "./failover-spurious-break-even.ts";

const node = { availability: 0.99 };

test.each([
  { coverage: 0.95, expected: 0.0095 },
  { coverage: 0.9, expected: 0.009 },
  { coverage: 0.5, expected: 0.005 },
])("Two nodes at 99 % with coverage $coverage bear harm to $expected of it", ({ coverage, expected }) => {
  // Closed form: 0.01·c·0.99 / 0.99.
  const bears = failoverSpuriousBreakEven({ primary: node, standby: node, coverage });
  expect(relativeError(bears, expected)).toBeLessThan(1e-13);
});

test("If half of them do no harm, twice as many are borne", () => {
  const bears = failoverSpuriousBreakEven({ primary: node, standby: node, coverage: 0.9, harmless: 0.5 });
  expect(relativeError(bears, 0.018)).toBeLessThan(1e-13);
});

test("With exactly that many, the pair is as good as its primary", () => {
  fc.assert(
    fc.property(fraction, fraction, fraction, fraction, (a, b, coverage, harmless) => {
      const pair = { primary: { availability: a }, standby: { availability: b }, coverage, harmless };
      const spurious = failoverSpuriousBreakEven(pair);
      const whole = failoverSpurious({ ...pair, spurious });
      if (spurious < 1) expect(whole).toBeCloseTo(a, 13);
      else expect(whole).toBeGreaterThanOrEqual(a * (1 - 1e-14));
    }),
  );
});

test("What does no harm is borne all the time", () => {
  expect(failoverSpuriousBreakEven({ primary: node, standby: node, coverage: 0.9, harmless: 1 })).toBe(1);
});
