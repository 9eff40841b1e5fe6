import fc from "fast-check";
import { expect, test } from "vitest";
import { unitsNeeded } from "./units-needed.ts";

test.each([
  { spares: 0, expected: 3 },
  { spares: 1, expected: 4 },
  { spares: 2, expected: 5 },
])("A load of 210 % takes $expected units with $spares to spare", ({ spares, expected }) => {
  // By hand: 2.1 rounded up is 3.
  expect(unitsNeeded({ load: 2.1, capacityPerUnit: 1, spares })).toBe(expected);
});

test("Exact multiples take no unit more than they need, although they divide inexactly", () => {
  expect(2.1 / 0.7).toBeGreaterThan(3);
  expect(unitsNeeded({ load: 2.1, capacityPerUnit: 0.7, spares: 0 })).toBe(3);
  expect(unitsNeeded({ load: 0.3, capacityPerUnit: 0.1, spares: 0 })).toBe(3);
  const decimals = fc.integer({ min: 1, max: 9999 }).map((digits) => digits / 1000);
  fc.assert(
    fc.property(decimals, fc.integer({ min: 1, max: 10_000 }), (capacityPerUnit, n) => {
      // The two decimals are as a person would write them; their product in whole thousandths is exact.
      const load = (Math.round(capacityPerUnit * 1000) * n) / 1000;
      expect(unitsNeeded({ load, capacityPerUnit, spares: 0 })).toBe(n);
    }),
  );
});

test("A load that is a millionth more than full takes another unit", () => {
  expect(unitsNeeded({ load: 3.000001, capacityPerUnit: 1, spares: 0 })).toBe(4);
});

test("The units carry the load, and one fewer would not", () => {
  const amount = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(amount, amount, (load, capacityPerUnit) => {
      const n = unitsNeeded({ load, capacityPerUnit, spares: 0 });
      expect(n * capacityPerUnit).toBeGreaterThanOrEqual(load * (1 - 2e-12));
      expect((n - 1) * capacityPerUnit).toBeLessThan(load);
    }),
  );
});

test("However small the load, it takes a unit", () => {
  expect(unitsNeeded({ load: 1e-9, capacityPerUnit: 1, spares: 0 })).toBe(1);
  expect(unitsNeeded({ load: 1e-15, capacityPerUnit: 1e9, spares: 1 })).toBe(2);
});
