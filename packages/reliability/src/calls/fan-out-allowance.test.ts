import fc from "fast-check";
import { expect, test } from "vitest";
import { relativeError } from "../fixtures.ts";
import { fanOutAllowance } from "./fan-out-allowance.ts";
import { fanOutTail } from "./fan-out-tail.ts";

test("For 1 % of slow requests a hundred calls may be slow once in ten thousand times", () => {
  // 1 − 0.99^0.01 = 0.000100498.
  expect(fanOutAllowance({ calls: 100, slowFraction: 0.01 })).toBeCloseTo(1.00498e-4, 9);
});

test("It is the inverse of the tail", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-18, max: 0.99, noNaN: true }),
      fc.integer({ min: 1, max: 1000 }),
      (slow, calls) => {
        const slowFraction = fanOutAllowance({ calls, slowFraction: slow });
        expect(relativeError(fanOutTail({ calls, slowFraction }), slow)).toBeLessThan(1e-12);
      },
    ),
  );
});
