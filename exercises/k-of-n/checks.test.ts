import {
  kOfNUnavailability as kOfNByEngine,
  systemUnavailability as systemByEngine,
  unitsForTarget,
} from "@standby/reliability";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kOfNUnavailability, serversNeeded, systemUnavailability } from "./answer/index.ts";
import type { Block } from "./given/block.ts";

/** Expects a value to be right to nine digits, however small it is. */
function expectNineDigits(value: number, expected: number, what?: string): void {
  const isClose = Math.abs(value - expected) <= 1e-9 * expected;
  // What is printed beyond twelve digits is the noise of rounding, and differs from way to way.
  const shown = Number.isFinite(value) ? Number(value.toPrecision(12)) : value;
  expect(isClose ? expected : shown, what).toBe(expected);
}

/** The fraction of time in which fewer than `k` units work, from all states in which they can be. */
function countStates(k: number, unavailabilities: readonly number[]): number {
  let down = 0;
  for (let state = 0; state < 2 ** unavailabilities.length; state++) {
    const works = unavailabilities.map((_, unit) => (state >> unit) % 2 === 0);
    const fractions = unavailabilities.map((own, unit) => (works[unit] ? 1 - own : own));
    if (works.filter(Boolean).length < k) down += fractions.reduce((product, own) => product * own, 1);
  }
  return down;
}

const unit = (unavailability: number): Block => ({ kind: "unit", unavailability });
const anyUnavailability = fc.constantFrom(0.5, 0.3, 0.1, 0.02, 0.001, 1e-6, 0, 1);
const anyGroup = fc
  .array(anyUnavailability, { minLength: 1, maxLength: 6 })
  .chain((units) => fc.record({ units: fc.constant(units), k: fc.integer({ min: 1, max: units.length }) }));

describe("kOfNUnavailability", () => {
  test("Two of three servers at 99 % are missing in 1 hour of 3,356, not of 10,000", () => {
    // Closed form: 3 · 0.01² · 0.99 + 0.01³ = 0.000298.
    expectNineDigits(kOfNUnavailability(2, [0.01, 0.01, 0.01]), 0.000298);
  });

  test("Two of three modules at 0.9 work 0.972 of the time: Shooman's 3p² − 2p³", () => {
    // M. L. Shooman, Reliability of Computer Systems and Networks (2002), chapter 4, on triple modular redundancy.
    expectNineDigits(kOfNUnavailability(2, [0.1, 0.1, 0.1]), 0.028, "two of three");
    expectNineDigits(kOfNUnavailability(4, [0.1, 0.1, 0.1, 0.1, 0.1]), 0.08146, "four of five");
  });

  test("Two of three units down 1e-9 of the time are missing 3e-18 of the time", () => {
    // Closed form: 3u² − 2u³; the cube is far below the ninth digit.
    expectNineDigits(kOfNUnavailability(2, [1e-9, 1e-9, 1e-9]), 3e-18);
  });

  test("Units that are unlike agree with a count of all their states", () => {
    fc.assert(
      fc.property(anyGroup, ({ k, units }) => {
        expectNineDigits(kOfNUnavailability(k, units), countStates(k, units));
      }),
    );
  });
});

describe("systemUnavailability", () => {
  test("Two of three sites, each with a balancer and two of three servers, agree with the course's engine", () => {
    const servers: Block = { kind: "kOutOfN", k: 2, blocks: [unit(0.02), unit(0.03), unit(0.05)] };
    const site: Block = { kind: "kOutOfN", k: 2, blocks: [unit(0.001), servers] };
    const tree: Block = { kind: "kOutOfN", k: 2, blocks: [site, site, unit(0.04)] };
    expectNineDigits(systemUnavailability(unit(0.25)), 0.25, "a single unit");
    expectNineDigits(systemUnavailability(tree), systemByEngine(tree), "the three sites");
  });
});

describe("serversNeeded", () => {
  test("Any need is met with as many servers as the course's engine says, and with no fewer", () => {
    // Three servers at 99 % are needed: five are too few 9.9e-6 of the time, six 1.5e-7, seven 2.1e-9.
    expect(serversNeeded({ k: 3, unavailability: 0.01, target: 2e-8 }), "3 at 99 %, 2e-8").toBe(7);
    // Four at 90 %: six are too few 1.6 % of the time, seven 0.27 %.
    expect(serversNeeded({ k: 4, unavailability: 0.1, target: 0.012 }), "4 at 90 %, 0.012").toBe(7);
    // Eight of eight at 99 % are too few 7.7 % of the time: no spare is needed. And at most includes equal.
    expect(serversNeeded({ k: 8, unavailability: 0.01, target: 0.08 }), "8 at 99 %, 0.08").toBe(8);
    expect(serversNeeded({ k: 1, unavailability: 0.1, target: 0.1 }), "1 at 90 %, 0.1").toBe(1);
    const anyNeed = fc.record({
      k: fc.integer({ min: 1, max: 5 }),
      unavailability: fc.constantFrom(0.1, 0.05, 0.01, 0.001),
      target: fc.constantFrom(0.0247, 0.0023, 2.9e-4, 2.3e-5, 1.7e-6),
    });
    fc.assert(
      fc.property(anyNeed, (need) => {
        const { k, unavailability, target } = need;
        const expected = unitsForTarget({ k, unit: { unavailability }, target: { unavailability: target } });
        expect(kOfNByEngine({ k, n: expected, unavailability })).toBeLessThanOrEqual(target);
        expect(serversNeeded(need)).toBe(expected);
      }),
    );
  });
});
