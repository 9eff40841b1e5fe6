import { betaFactorRepairableUnavailability, kOfNUnavailability } from "@standby/reliability";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { crewsNeeded, stateFractions, unavailability } from "./answer/index.ts";
import type { Fleet } from "./given/fleet.ts";

/** Expects a value to be right to nine digits, however small it is. */
function expectNineDigits(value: number, expected: number, what?: string): void {
  const isClose = Math.abs(value - expected) <= 1e-9 * expected;
  // What is printed beyond twelve digits is the noise of rounding, and differs from way to way.
  const shown = Number.isFinite(value) ? Number(value.toPrecision(12)) : value;
  expect(isClose ? expected : shown, what).toBe(expected);
}

const anyFleet: fc.Arbitrary<Fleet> = fc.integer({ min: 1, max: 8 }).chain((n) =>
  fc.record({
    n: fc.constant(n),
    k: fc.integer({ min: 1, max: n }),
    crews: fc.integer({ min: 1, max: 9 }),
    mtbfHours: fc.constantFrom(10, 100, 720, 10_000),
    mttrHours: fc.constantFrom(0.5, 4, 24),
  }),
);

describe("stateFractions", () => {
  test("Six machines and one repairman stand as in Feller's table: all six work 48.45 % of the time", () => {
    // W. Feller, An Introduction to Probability Theory and Its Applications, volume 1, chapter XVII, the servicing
    // of machines: a repair takes a tenth of the time between failures. Box i has 6 · 5 · … (6 − i + 1) / 10ⁱ times
    // the first one's fraction.
    const fractions = stateFractions({ n: 6, k: 6, crews: 1, mtbfHours: 10, mttrHours: 1 });
    const shown = fractions.map((fraction) => fraction.toFixed(4));
    expect(shown).toEqual(["0.4845", "0.2907", "0.1454", "0.0581", "0.0174", "0.0035", "0.0003"]);
  });
});

describe("unavailability", () => {
  test("With a crew for each, two of three are missing as often as the count of states says", () => {
    // A unit is down 1 of 100 hours; the count of states, as in the lesson on k of n, gives 0.000298.
    const fleet = { n: 3, k: 2, crews: 3, mtbfHours: 99, mttrHours: 1 };
    expectNineDigits(unavailability(fleet), kOfNUnavailability({ k: 2, n: 3, unavailability: 0.01 }));
  });

  test("One crew for a pair of 99-hour units nearly doubles the time in which both are down", () => {
    // Closed form with r = 1 / 99: 2r² / (1 + 2r + 2r²), against r² / (1 + r)² with two crews.
    const pair = { n: 2, k: 1, mtbfHours: 99, mttrHours: 1 };
    expectNineDigits(unavailability({ ...pair, crews: 2 }), 1e-4, "two crews");
    expectNineDigits(unavailability({ ...pair, crews: 1 }), 2 / (99 ** 2 + 2 * 99 + 2), "one crew");
  });

  test("Any fleet agrees with the course's engine to nine digits", () => {
    fc.assert(
      fc.property(anyFleet, (fleet) => {
        expectNineDigits(unavailability(fleet), betaFactorRepairableUnavailability({ ...fleet, beta: 0 }));
      }),
    );
  });
});

describe("crewsNeeded", () => {
  test("Ten units, of which eight must work: 0.1 % takes two crews, 0.05 % three, 0.04 % cannot be had", () => {
    // By the engine: 0.31 %, 0.075 %, 0.049 %, and from four crews on 0.048 %.
    const fleet = { n: 10, k: 8, crews: 1, mtbfHours: 240, mttrHours: 4 };
    const crews = [0.5, 0.1, 0.05, 0.04].map((percent) => crewsNeeded(fleet, percent / 100));
    expect(crews, "for at most 0.5, 0.1, 0.05 and 0.04 % of downtime").toEqual([1, 2, 3, Infinity]);
    // A pair of 99-hour units: both are down 2.0e-4 of the time with one crew, 1.0e-4 with two. And a unit that is
    // down half of the time keeps a target of a half, however many crews it is said to have.
    const pair = { n: 2, k: 1, crews: 1, mtbfHours: 99, mttrHours: 1 };
    const one = { n: 1, k: 1, crews: 3, mtbfHours: 2, mttrHours: 2 };
    const small = [crewsNeeded(pair, 1.5e-4), crewsNeeded(one, 0.5)];
    expect(small, "a pair for at most 1.5e-4, and a unit that is down half of the time for a half").toEqual([
      2, 1,
    ]);
    // Sixteen such units: all are down 4.9e-5 of the time with eleven crews, 3.2e-5 with twelve.
    const sixteen = { n: 16, k: 1, crews: 1, mtbfHours: 2, mttrHours: 2 };
    expect(crewsNeeded(sixteen, 4e-5), "one of sixteen such units, for at most 4e-5").toBe(12);
  });
});
