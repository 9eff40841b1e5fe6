import fc from "fast-check";
import { expect, test } from "vitest";
import { fleetClass } from "./fleet-class.ts";
import { utilisationAfterFailures } from "./utilisation-after-failures.ts";

test.each([
  { n: 1, label: "N-2" },
  { n: 2, label: "N-1" },
  { n: 3, label: "N+0" },
  { n: 4, label: "N+1" },
  { n: 5, label: "N+2" },
])("$n units under a load of 210 % are $label", ({ n, label }) => {
  // By hand: three units carry 210 %, two do not.
  expect(fleetClass({ load: 2.1, capacityPerUnit: 1, n })).toEqual({ needed: 3, spares: n - 3, label });
});

test("Three full units are N+0, although three times 0.7 divides to more than three", () => {
  expect(fleetClass({ load: 2.1, capacityPerUnit: 0.7, n: 3 }).label).toBe("N+0");
});

test("The spares are just the failures after which the rest is not overloaded", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.1, max: 50, noNaN: true }), fc.integer({ min: 1, max: 60 }), (load, n) => {
      const { spares } = fleetClass({ load, capacityPerUnit: 1, n });
      const after = (failures: number): number =>
        utilisationAfterFailures({ load, capacityPerUnit: 1, n, failures });
      if (spares >= 0) expect(after(spares)).toBeLessThanOrEqual(1 + 1e-11);
      if (spares < n - 1) expect(after(Math.max(0, spares + 1))).toBeGreaterThan(1);
    }),
  );
});
