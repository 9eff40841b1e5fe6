import { expect, test } from "vitest";
import { zoneSpread } from "../capacity/zone-spread.ts";
import { costOfRegions } from "./cost-of-regions.ts";

test.each([
  { regions: 2, regionsLost: 1, expected: 2 },
  { regions: 3, regionsLost: 1, expected: 1.5 },
  { regions: 4, regionsLost: 1, expected: 4 / 3 },
  { regions: 3, regionsLost: 2, expected: 3 },
  { regions: 5, regionsLost: 2, expected: 5 / 3 },
  { regions: 1, regionsLost: 0, expected: 1 },
])("Surviving $regionsLost of $regions regions costs $expected times as much", (given) => {
  // n / (n - k) by hand.
  expect(costOfRegions(given)).toBe(given.expected);
});

test("It is what zones cost where the load divides without a rest", () => {
  const { costRatio } = zoneSpread({ load: 60, capacityPerUnit: 1, zones: 5, zonesLost: 2 });
  expect(costOfRegions({ regions: 5, regionsLost: 2 })).toBeCloseTo(costRatio, 14);
});
