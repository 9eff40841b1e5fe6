import fc from "fast-check";
import { expect, test } from "vitest";
import { relativeError, stationaryExactly } from "../fixtures.ts";
import { birthDeathSteadyState } from "./birth-death-steady-state.ts";
import { chainSteadyState } from "./chain-steady-state.ts";

const rate = fc.double({ min: -9, max: 9, noNaN: true }).map((power) => 10 ** power);
const square = (cell: fc.Arbitrary<number>, count: number): fc.Arbitrary<number[][]> =>
  fc.array(fc.array(cell, { minLength: count, maxLength: count }), { minLength: count, maxLength: count });

test("Two states share the time as repair and failure rates do", () => {
  // Closed form: μ / (λ + μ) and λ / (λ + μ).
  const [up, down] = chainSteadyState({
    ratesPerHour: [
      [0, 1e-9],
      [1e9, 0],
    ],
  });
  expect(up).toBe(1);
  expect(relativeError(down!, 1e-18)).toBeLessThan(1e-15);
});

test("The diagonal of a generator is not read", () => {
  const found = chainSteadyState({
    ratesPerHour: [
      [-1, 1],
      [3, -3],
    ],
  });
  expect(found).toEqual([0.75, 0.25]);
});

test("It agrees with exact determinants for rates from 1e-9 to 1e9", () => {
  const any = fc.integer({ min: 1, max: 6 }).chain((count) => square(rate, count));
  fc.assert(
    fc.property(any, (ratesPerHour) => {
      const found = chainSteadyState({ ratesPerHour });
      stationaryExactly(ratesPerHour).forEach((share, state) => {
        expect(relativeError(found[state]!, share)).toBeLessThan(1e-13);
      });
    }),
    { numRuns: 60 },
  );
});

test("A state that nothing leads to has no time", () => {
  const found = chainSteadyState({
    ratesPerHour: [
      [0, 1, 0],
      [1, 0, 0],
      [1, 1, 0],
    ],
  });
  expect(found).toEqual([0.5, 0.5, 0]);
});

test("Two hundred states agree with the chain that only steps up and down", () => {
  const steps = Array.from({ length: 199 }, (_, step) => step);
  const birthsPerHour = steps.map((step) => 10 ** ((step * 7) % 19) / 1e9);
  const deathsPerHour = steps.map((step) => 10 ** ((step * 5) % 19) / 1e9);
  const ratesPerHour = Array.from({ length: 200 }, (_, from) =>
    Array.from({ length: 200 }, (_unused, to) => {
      if (to === from + 1) return birthsPerHour[from]!;
      return to === from - 1 ? deathsPerHour[to]! : 0;
    }),
  );
  const expected = birthDeathSteadyState({ birthsPerHour, deathsPerHour });
  chainSteadyState({ ratesPerHour }).forEach((share, state) => {
    if (expected[state]! > 1e-280) expect(relativeError(share, expected[state]!)).toBeLessThan(1e-12);
    else expect(share).toBeLessThan(1e-270);
  });
});

test("Two hundred states that all lead to each other balance", () => {
  // Whatever comes in goes out: a generator with a known solution, q(i, j) = π(j), built from fractions of 1/20100.
  const ratesPerHour = Array.from({ length: 200 }, () => Array.from({ length: 200 }, (_, to) => to + 1));
  chainSteadyState({ ratesPerHour }).forEach((share, state) => {
    expect(relativeError(share, (state + 1) / 20_100)).toBeLessThan(1e-13);
  });
});
