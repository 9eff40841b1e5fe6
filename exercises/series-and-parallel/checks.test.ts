import { systemUnavailability as systemUnavailabilityByEngine } from "@standby/reliability";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parallelUnavailability, seriesUnavailability, systemUnavailability } from "./answer/index.ts";
import type { Block } from "./given/block.ts";

/** Expects a value to be right to nine digits, however small it is. */
function expectNineDigits(value: number, expected: number): void {
  const isClose = Math.abs(value - expected) <= 1e-9 * expected;
  // What is printed beyond twelve digits is the noise of rounding, and differs from way to way.
  const shown = Number.isFinite(value) ? Number(value.toPrecision(12)) : value;
  expect(isClose ? expected : shown).toBe(expected);
}

const unit = (unavailability: number): Block => ({ kind: "unit", unavailability });

describe("seriesUnavailability", () => {
  test("Ten services at 99.9 % in series are up 99.0045 % of the time", () => {
    // Closed form: 1 - 0.999^10.
    expectNineDigits(seriesUnavailability(Array<number>(10).fill(0.001)), 0.00995511979025179);
  });

  test("Two units down 1e-12 of the time are down 2e-12 of the time in series", () => {
    // Closed form: 2u - u²; the square is far below the ninth digit.
    expectNineDigits(seriesUnavailability([1e-12, 1e-12]), 2e-12);
  });
});

describe("parallelUnavailability", () => {
  test("Two units down 1 % of the time are both down 0.01 % of the time", () => {
    // Closed form: 0.01 · 0.01.
    expectNineDigits(parallelUnavailability([0.01, 0.01]), 0.0001);
  });

  test("Two modules with five nines have ten in parallel, as in the QNX Cookbook, and 1e-9 twice makes 1e-18", () => {
    // Closed form: (1e-9)². R. Krten, The QNX Cookbook, on high availability: parallel versus serial.
    expectNineDigits(parallelUnavailability([1e-9, 1e-9]), 1e-18);
    expectNineDigits(parallelUnavailability([0.00001, 0.00001]), 1e-10);
  });
});

/** Trees of up to nine units, from never down to always down. */
const anyTree: fc.Arbitrary<Block> = fc.letrec<{ block: Block }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    fc.constantFrom(0.5, 0.25, 0.01, 0.001, 1e-6, 1e-9, 1e-12, 0, 1).map(unit),
    fc.record({
      kind: fc.constantFrom("series", "parallel"),
      blocks: fc.array(tie("block"), { minLength: 1, maxLength: 3 }),
    }),
  ),
})).block;

describe("systemUnavailability", () => {
  test("Two sites with unlike insides are both down 0.34 % of the time", () => {
    // By hand: 0.1 · 0.2 = 0.02; 1 - 0.98 · 0.97 · 0.98 = 0.068412; 1 - 0.99 · 0.96 = 0.0496; their product.
    const pair: Block = { kind: "parallel", blocks: [unit(0.1), unit(0.2)] };
    const first: Block = { kind: "series", blocks: [unit(0.02), unit(0.03), pair] };
    const second: Block = { kind: "series", blocks: [unit(0.01), unit(0.04)] };
    expectNineDigits(systemUnavailability({ kind: "parallel", blocks: [first, second] }), 0.0033932352);
  });

  test("Any tree agrees with the course's engine to nine digits", () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        expectNineDigits(systemUnavailability(tree), systemUnavailabilityByEngine(tree));
      }),
    );
  });
});
