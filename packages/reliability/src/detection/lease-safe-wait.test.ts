import fc from "fast-check";
import { expect, test } from "vitest";
import { leaseSafeWait } from "./lease-safe-wait.ts";

const rate = fc.double({ min: 0, max: 0.5, noNaN: true });

test("Ten seconds with 1 % drift on both sides take a wait of 10.2020 s", () => {
  // 10 · 1.01/0.99.
  const wait = leaseSafeWait({ leaseSec: 10, holderDriftRate: 0.01, waiterDriftRate: 0.01 });
  expect(wait).toBeCloseTo(10.1 / 0.99, 13);
});

test("Perfect clocks need no margin, a clock that may stand still no wait is enough for", () => {
  expect(leaseSafeWait({ leaseSec: 10, holderDriftRate: 0, waiterDriftRate: 0 })).toBe(10);
  expect(leaseSafeWait({ leaseSec: 10, holderDriftRate: 1, waiterDriftRate: 0 })).toBe(Infinity);
});

test("Whatever the clocks do within their bounds, the holder has stopped when the wait ends", () => {
  const within = fc.double({ min: -1, max: 1, noNaN: true });
  const delay = fc.double({ min: 0, max: 10, noNaN: true });
  fc.assert(
    fc.property(
      rate,
      rate,
      within,
      within,
      delay,
      (holderDriftRate, waiterDriftRate, holder, waiter, grantAfter) => {
        const leaseSec = 10;
        const wait = leaseSafeWait({ leaseSec, holderDriftRate, waiterDriftRate });
        // In real time, from the holder's sending at 0; the grant comes later.
        const holderStops = leaseSec / (1 + holder * holderDriftRate);
        const waitEnds = grantAfter + wait / (1 + waiter * waiterDriftRate);
        expect(waitEnds).toBeGreaterThanOrEqual(holderStops * (1 - 1e-12));
      },
    ),
  );
});

test("A wait that is shorter by a thousandth is not safe", () => {
  fc.assert(
    fc.property(rate, rate, (holderDriftRate, waiterDriftRate) => {
      const wait = leaseSafeWait({ leaseSec: 10, holderDriftRate, waiterDriftRate });
      expect((wait * 0.999) / (1 + waiterDriftRate)).toBeLessThan(10 / (1 - holderDriftRate));
    }),
  );
});
