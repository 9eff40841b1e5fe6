import { fleetClass, unitsNeeded as unitsByEngine, zoneSpread } from "@standby/reliability";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { classify, unitsNeeded, unitsPerZone, zonesThatMayFail } from "./answer/index.ts";
import type { Demand } from "./given/demand.ts";

/** A day with its busiest hour at 8 in the evening and its quietest ones after midnight. */
function dayWithPeak(peak: number, capacityPerUnit: number): Demand {
  const loads = Array.from({ length: 24 }, (_, hour) => Math.ceil(peak / (hour > 0 && hour < 6 ? 3 : 2)));
  loads[19] = Math.ceil(peak * 0.9);
  loads[20] = peak;
  loads[23] = Math.ceil(peak * 0.6);
  return { loads, capacityPerUnit };
}

/** Whether the fleet carries its peak without the zones whose bits are set. */
function carries(unitsInZones: readonly number[], lostBits: number, needed: number): boolean {
  const left = unitsInZones.filter((_, zone) => (lostBits >> zone) % 2 === 0);
  return left.reduce((sum, units) => sum + units, 0) >= needed;
}

/** How many zones may be lost, by trying every set of zones. */
function countZones(unitsInZones: readonly number[], needed: number): number {
  const sets = Array.from({ length: 2 ** unitsInZones.length }, (_, bits) => bits);
  const sizeOf = (bits: number): number => unitsInZones.filter((_, zone) => (bits >> zone) % 2 === 1).length;
  const fatal = sets.filter((bits) => !carries(unitsInZones, bits, needed));
  return Math.min(...fatal.map(sizeOf)) - 1;
}

const anyPeak = fc.constantFrom(1, 90, 100, 101, 250, 290, 350, 999, 1000, 1430);
const anyCapacity = fc.constantFrom(1, 70, 100, 250);
const anyDemand = fc.record({ peak: anyPeak, capacityPerUnit: anyCapacity });

describe("unitsNeeded", () => {
  test("The service in Site Reliability Engineering takes 37 tasks in all, and 17, 16, 6 and 4 by region", () => {
    // B. Beyer and others (eds), Site Reliability Engineering (2016), chapter 2: 100 queries a second each, and
    // two spares, but only one in South America.
    const needed = [3470, 1430, 1400, 350].map((peak) => unitsNeeded(dayWithPeak(peak, 100), 2));
    const inAll = [...needed, unitsNeeded(dayWithPeak(290, 100), 1)];
    expect(inAll, "peaks of 3470, 1430, 1400, 350 with two spares, of 290 with one").toEqual([
      37, 17, 16, 6, 4,
    ]);
    expect(unitsNeeded(dayWithPeak(290, 100), 0), "a peak of 290 without a spare").toBe(3);
  });
});

describe("classify", () => {
  test("Three units at 70 % are N+0, four are N+1, five are N+2, and two are N-1", () => {
    // By hand: 210 % of one unit takes three.
    const demand = dayWithPeak(210, 100);
    const labels = [1, 2, 3, 4, 5, 6].map((units) => classify(demand, units));
    expect(labels, "one unit to six").toEqual(["N-2", "N-1", "N+0", "N+1", "N+2", "N+3"]);
    // Any other fleet is what the course's engine calls it.
    fc.assert(
      fc.property(anyDemand, fc.integer({ min: 1, max: 40 }), ({ peak, capacityPerUnit }, units) => {
        const other = dayWithPeak(peak, capacityPerUnit);
        const { label } = fleetClass({ load: peak, capacityPerUnit, n: units });
        expect(classify(other, units), `classify, ${units} units`).toBe(label);
        const needed = unitsByEngine({ load: peak, capacityPerUnit, spares: 1 });
        expect(unitsNeeded(other, 1), "unitsNeeded with one spare").toBe(needed);
        expect(classify(other, needed), `classify, ${needed} units`).toBe("N+1");
      }),
    );
  });
});

describe("unitsPerZone", () => {
  test("Six units' load takes 3 in each of three zones to lose one, and 6 in each to lose two", () => {
    // By hand: the two zones that are left hold 6 together, and so does the one.
    const perZone = [0, 1, 2].map((lost) => unitsPerZone(dayWithPeak(600, 100), 3, lost));
    expect(perZone, "to lose none, one and two of three zones").toEqual([2, 3, 6]);
  });

  test("Any number of zones gets what the course's engine gives it", () => {
    const anyZones = fc
      .integer({ min: 2, max: 6 })
      .chain((zones) => fc.record({ zones: fc.constant(zones), zonesLost: fc.nat(zones - 1) }));
    fc.assert(
      fc.property(anyDemand, anyZones, ({ peak, capacityPerUnit }, { zones, zonesLost }) => {
        const { perZone } = zoneSpread({ load: peak, capacityPerUnit, zones, zonesLost });
        expect(unitsPerZone(dayWithPeak(peak, capacityPerUnit), zones, zonesLost)).toBe(perZone);
      }),
    );
  });
});

describe("zonesThatMayFail", () => {
  test("Seven units as 3, 2 and 2 do not bear the loss of any zone under five units' load", () => {
    const carrying = (units: number, zones: number[]): number =>
      zonesThatMayFail(dayWithPeak(units * 100, 100), zones);
    // By hand. With 5, 1, 1 and 1 the small zones could go, but nobody chooses which one does.
    const cases = [
      { load: 5, zones: [2, 2, 3], mayFail: 0 },
      { load: 4, zones: [2, 2, 3], mayFail: 1 },
      { load: 3, zones: [4, 1, 1, 1], mayFail: 1 },
      { load: 12, zones: [2, 9, 10], mayFail: 0 },
      { load: 2, zones: [1, 1, 1, 1], mayFail: 2 },
      { load: 3, zones: [2, 2, 2], mayFail: 1 },
      { load: 6, zones: [5, 1, 1, 1], mayFail: 0 },
    ];
    const found = cases.map(({ load, zones }) => ({ load, zones, mayFail: carrying(load, [...zones]) }));
    expect(found, "how many zones may fail, the load in units").toEqual(cases);
    const anyFleet = fc
      .array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 5 })
      .chain((zones) => {
        const total = zones.reduce((sum, units) => sum + units, 0);
        return fc.record({ zones: fc.constant(zones), needed: fc.integer({ min: 1, max: total }) });
      });
    fc.assert(
      fc.property(anyFleet, ({ zones, needed }) => {
        expect(zonesThatMayFail(dayWithPeak(needed * 100 - 30, 100), zones)).toBe(countZones(zones, needed));
      }),
    );
  });

  test("The loads and the zones are left as they are given", () => {
    const demand = dayWithPeak(290, 100);
    const zones = [1, 3, 2];
    unitsNeeded(demand, 1);
    classify(demand, 3);
    unitsPerZone(demand, 3, 1);
    zonesThatMayFail(demand, zones);
    expect([demand.loads, zones], "the loads and the zones, afterwards").toEqual([
      dayWithPeak(290, 100).loads,
      [1, 3, 2],
    ]);
  });
});
