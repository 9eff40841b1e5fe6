import fc from "fast-check";
import { expect, test } from "vitest";
import { relativeError } from "../fixtures.ts";
import { leaseSafeUse } from "./lease-safe-use.ts";
import { leaseSafeWait } from "./lease-safe-wait.ts";

test("Ten seconds with 1 % drift on both sides may be used for 9.8020 s", () => {
  // 10 · 0.99/1.01.
  const use = leaseSafeUse({ leaseSec: 10, holderDriftRate: 0.01, waiterDriftRate: 0.01 });
  expect(use).toBeCloseTo(9.9 / 1.01, 13);
});

test("Using a lease so long and waiting its length is as safe as using it all and waiting longer", () => {
  const rate = fc.double({ min: 0, max: 0.9, noNaN: true });
  fc.assert(
    fc.property(rate, rate, (holderDriftRate, waiterDriftRate) => {
      const rates = { holderDriftRate, waiterDriftRate };
      const leaseSec = leaseSafeUse({ leaseSec: 10, ...rates });
      expect(relativeError(leaseSafeWait({ leaseSec, ...rates }), 10)).toBeLessThan(1e-14);
    }),
  );
});
