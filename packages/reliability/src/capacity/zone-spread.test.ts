import fc from "fast-check";
import { expect, test } from "vitest";
import { zoneSpread } from "./zone-spread.ts";

test("Six units' load over three zones takes three in each, half as many again", () => {
  // By hand: two zones must hold six units.
  expect(zoneSpread({ load: 6, capacityPerUnit: 1, zones: 3, zonesLost: 1 })).toEqual({
    needed: 6,
    perZone: 3,
    total: 9,
    costRatio: 1.5,
    utilisation: 6 / 9,
    utilisationAfterLoss: 1,
  });
});

test.each([
  { zones: 2, costRatio: 2 },
  { zones: 3, costRatio: 1.5 },
  { zones: 4, costRatio: 4 / 3 },
])("Surviving one of $zones zones costs $costRatio times as much", ({ zones, costRatio }) => {
  // Z / (Z - 1), where twelve units divide without a rest.
  const spread = zoneSpread({ load: 12, capacityPerUnit: 1, zones, zonesLost: 1 });
  expect(spread.costRatio).toBeCloseTo(costRatio, 14);
});

test("Rounding is per zone: seven units over four zones, one lost, take twelve", () => {
  // By hand: 7 / 3 rounded up is 3 in each of four zones.
  const spread = zoneSpread({ load: 7, capacityPerUnit: 1, zones: 4, zonesLost: 1 });
  expect(spread).toMatchObject({ needed: 7, perZone: 3, total: 12 });
});

test("The zones that are left carry the load, and with one unit fewer in each they would not", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.1, max: 1000, noNaN: true }),
      fc.integer({ min: 1, max: 9 }),
      fc.nat(),
      (load, zones, pick) => {
        const zonesLost = pick % zones;
        const spread = zoneSpread({ load, capacityPerUnit: 1, zones, zonesLost });
        const left = zones - zonesLost;
        expect(spread.perZone * left).toBeGreaterThanOrEqual(load * (1 - 2e-12));
        expect((spread.perZone - 1) * left).toBeLessThan(load);
        expect(spread.utilisationAfterLoss).toBeLessThanOrEqual(1);
        expect(spread.costRatio).toBeGreaterThanOrEqual((zones / left) * (1 - 1e-15));
      },
    ),
  );
});
