import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { brokenPromises, choosePattern, defend, yearlyCost } from "./answer/index.ts";
import { patterns, type Failure, type Pattern, type Service, type Times } from "./given/patterns.ts";
import { services } from "./given/services.ts";

/** Expects a value to be right to nine digits. */
function expectNineDigits(value: number, expected: number, what?: string): void {
  const isClose = Math.abs(value - expected) <= 1e-9 * Math.abs(expected);
  expect(isClose ? expected : value, what).toBe(expected);
}

const instant: Times = { rtoSec: 0, rpoSec: 0 };
const unbreakable = { server: instant, zone: instant, region: instant, "wrong change": instant };
const single = { name: "single", places: 1, placesLost: 0, sparesInEach: 0, peopleCost: 0 };
const tiny: Service = { name: "tiny", servers: 1, hourCost: 1000, promises: {} };

const anyTimes = fc.record({
  rtoSec: fc.constantFrom(0, 5, 60, 3600, 28_800, 86_400),
  rpoSec: fc.constantFrom(0, 5, 60, 3600, 97_200, 172_800),
});
const anyService: fc.Arbitrary<Service> = fc.record({
  name: fc.constant("any"),
  servers: fc.integer({ min: 1, max: 20 }),
  hourCost: fc.constantFrom(1, 100, 1000, 10_000, 100_000),
  promises: fc.record(
    { server: anyTimes, zone: anyTimes, region: anyTimes, "wrong change": anyTimes },
    { requiredKeys: [] },
  ),
});

describe("brokenPromises", () => {
  test("A promise may be met exactly, and a pattern without recovery breaks any promise, however generous", () => {
    const broken = (promises: Service["promises"], recovers: Pattern["recovers"]): Failure[] =>
      brokenPromises({ ...tiny, promises }, { ...single, recovers }).toSorted();
    const hour: Times = { rtoSec: 3600, rpoSec: 3600 };
    const year: Times = { rtoSec: 31_536_000, rpoSec: 31_536_000 };
    expect(broken({ server: hour }, { server: instant }), "an hour is promised, none is taken").toEqual([]);
    expect(broken({ server: hour }, { server: hour }), "an hour is promised and taken").toEqual([]);
    const slow: Times = { rtoSec: 3601, rpoSec: 0 };
    const stale: Times = { rtoSec: 0, rpoSec: 3601 };
    const late = broken({ server: hour, zone: hour }, { server: slow, zone: stale });
    expect(late, "a second too long down, and a second too much lost").toEqual(["server", "zone"]);
    const never = broken({ region: year, zone: hour, "wrong change": hour }, { server: hour });
    expect(never, "promises without any recovery").toEqual(["region", "wrong change", "zone"]);
    const unasked = broken({ server: hour }, { server: hour, zone: year });
    expect(unasked, "a slow recovery of which nothing is promised").toEqual([]);
    expect(broken({}, {}), "nothing is promised").toEqual([]);
  });
});

describe("yearlyCost", () => {
  test("8.76 hours down, 99.9 % in the table of Site Reliability Engineering, cost 8,760 at 1,000 an hour; without recovery it takes two weeks", () => {
    // Appendix A of the book (2016): 99.9 % allows 8.76 hours a year. Two failures a year of 4.38 hours each.
    const recovers = { ...unbreakable, server: { rtoSec: 4.38 * 3600, rpoSec: 0 } };
    expectNineDigits(yearlyCost(tiny, { ...single, recovers }), 5000 + 8760, "8.76 hours down");
    const withPeople = yearlyCost(tiny, { ...single, peopleCost: 700, recovers });
    expectNineDigits(withPeople, 5000 + 8760 + 700, "8.76 hours down, and people for 700");
    const { server, zone, region } = unbreakable;
    // By hand: half a failure a year × 336 hours × 1,000; then also 0.01 × 10 hours × 1,000.
    const noWayBack = yearlyCost(tiny, { ...single, recovers: { server, zone, region } });
    expectNineDigits(noWayBack, 5000 + 168_000, "no recovery from a wrong change");
    const slow = { server, zone, region: { rtoSec: 36_000, rpoSec: 0 } };
    expectNineDigits(
      yearlyCost(tiny, { ...single, recovers: slow }),
      5000 + 168_000 + 100,
      "and a region that takes ten hours",
    );
  });

  test("Each place holds whole servers, enough when the places that may be lost are gone, and its own spares", () => {
    const run = (servers: number, places: number, placesLost: number, sparesInEach: number): number =>
      yearlyCost(
        { ...tiny, servers },
        { ...single, places, placesLost, sparesInEach, recovers: unbreakable },
      ) / 5000;
    const inAll = {
      "4 in 3 places, one lost": run(4, 3, 1, 0),
      "7 in 3 places, one lost": run(7, 3, 1, 0),
      "7 in 2 places, one lost, a spare in each": run(7, 2, 1, 1),
      "9 in 5 places, two lost, a spare in each": run(9, 5, 2, 1),
      "1 in 3 places, one lost": run(1, 3, 1, 0),
      "5 in 5 places, one lost": run(5, 5, 1, 0),
    };
    expect(inAll, "servers in all").toEqual({
      "4 in 3 places, one lost": 6,
      "7 in 3 places, one lost": 12,
      "7 in 2 places, one lost, a spare in each": 16,
      "9 in 5 places, two lost, a spare in each": 20,
      "1 in 3 places, one lost": 3,
      "5 in 5 places, one lost": 10,
    });
  });
});

describe("choosePattern and defend", () => {
  test("The five services get five different patterns", () => {
    const choices = services.map((service) => [service.name, choosePattern(service, patterns)]);
    expect(Object.fromEntries(choices), "what is chosen for each").toEqual({
      wiki: "backups on the spot",
      payroll: "backups in another region",
      shop: "three zones, all serving",
      payments: "synchronous standby in a second zone",
      "dispatch of ambulances": "three regions, all serving",
    });
  });

  test("A choice is defended by what each cheaper pattern breaks, and no good one is cheaper", () => {
    const impossible: Service = { ...tiny, promises: { server: instant } };
    const all = defend(impossible, patterns).map(({ pattern }) => pattern);
    expect(all, "a service for which no pattern is good enough").toEqual([
      "spare in the zone",
      "synchronous standby in a second zone",
      "backups in another region",
      "three zones, all serving",
      "warm standby in a second region",
      "backups on the spot",
      "three regions, all serving",
    ]);
    const shop = services.find(({ name }) => name === "shop")!;
    const objections = defend(shop, patterns).map(({ pattern, breaks }) => [pattern, [...breaks].toSorted()]);
    expect(objections, "the shop").toEqual([
      ["spare in the zone", ["wrong change", "zone"]],
      ["backups in another region", ["server", "wrong change", "zone"]],
    ]);
    const anyOrder = fc.shuffledSubarray([...patterns], { minLength: 1 });
    fc.assert(
      fc.property(anyService, anyOrder, (service, some) => {
        const costs = new Map(some.map((pattern) => [pattern, yearlyCost(service, pattern)]));
        const costOf = (pattern: Pattern): number => costs.get(pattern) ?? Infinity;
        const byCost = some.toSorted((one, other) => costOf(one) - costOf(other));
        const good = byCost.findIndex((pattern) => brokenPromises(service, pattern).length === 0);
        expect(choosePattern(service, some), "choosePattern").toBe(byCost[good]?.name ?? null);
        const limit = byCost[good] ? costOf(byCost[good]) : Infinity;
        const before = byCost.filter((pattern) => costOf(pattern) < limit);
        const objected = defend(service, some);
        const cheaper = before.map(({ name }) => name);
        expect(
          objected.map(({ pattern }) => pattern),
          "defend",
        ).toEqual(cheaper);
        for (const { pattern, breaks } of objected)
          expect(breaks.length, `promises that ${pattern} breaks`).toBeGreaterThan(0);
      }),
      { numRuns: 50 },
    );
  });

  test("Of equals the first is chosen, what costs the same is not cheaper, and the list is left as it is", () => {
    const service: Service = { ...tiny, promises: { server: instant } };
    const first = { ...single, name: "first", recovers: unbreakable };
    const stale = { ...first, name: "stale", recovers: { ...unbreakable, server: { rtoSec: 0, rpoSec: 1 } } };
    const dear = { ...first, name: "dear", peopleCost: 1 };
    const list = [dear, stale, first, { ...first, name: "second" }];
    expect(choosePattern(service, list), "of two that cost the same").toBe("first");
    const cheaper = defend(service, list).map(({ pattern }) => pattern);
    expect(cheaper, "what is cheaper than the first").toEqual([]);
    const names = list.map(({ name }) => name).join(", ");
    expect(names, "the list, afterwards").toBe("dear, stale, first, second");
  });
});
