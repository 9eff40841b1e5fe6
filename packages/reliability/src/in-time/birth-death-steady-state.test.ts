import fc from "fast-check";
import { expect, test } from "vitest";
import { relativeError, stationaryExactly } from "../fixtures.ts";
import { birthDeathSteadyState } from "./birth-death-steady-state.ts";

const rate = fc.double({ min: -9, max: 9, noNaN: true }).map((power) => 10 ** power);

test("Equal steps up and down spend equal times", () => {
  const found = birthDeathSteadyState({ birthsPerHour: [3, 3, 3], deathsPerHour: [3, 3, 3] });
  expect(found).toEqual([0.25, 0.25, 0.25, 0.25]);
});

test("Half as many births as deaths halve each state's time", () => {
  // Weights 1, 1/2, 1/4 of 7/4.
  const found = birthDeathSteadyState({ birthsPerHour: [1, 1], deathsPerHour: [2, 2] });
  [4 / 7, 2 / 7, 1 / 7].forEach((share, state) => expect(found[state]).toBeCloseTo(share, 15));
});

test("It agrees with exact determinants for rates from 1e-9 to 1e9", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(rate, rate), { minLength: 1, maxLength: 6 }), (steps) => {
      const found = birthDeathSteadyState({
        birthsPerHour: steps.map(([birth]) => birth),
        deathsPerHour: steps.map(([, death]) => death),
      });
      const rates = found.map((_, from) =>
        found.map((_unused, to) => {
          if (to === from + 1) return steps[from]![0];
          return to === from - 1 ? steps[to]![1] : 0;
        }),
      );
      stationaryExactly(rates).forEach((share, state) => {
        expect(relativeError(found[state]!, share)).toBeLessThan(1e-14);
      });
    }),
  );
});

test("Two hundred steps of a factor of 1e18 neither overflow nor leave a rest", () => {
  // The weights fall, or rise, by 1e18 a step: the end state has all but 1e-18, and its neighbour 1e-18.
  const many = (value: number): number[] => Array<number>(199).fill(value);
  const rising = birthDeathSteadyState({ birthsPerHour: many(1e9), deathsPerHour: many(1e-9) });
  expect(rising[199]).toBe(1);
  expect(relativeError(rising[198]!, 1e-18)).toBeLessThan(1e-15);
  const falling = birthDeathSteadyState({ birthsPerHour: many(1e-9), deathsPerHour: many(1e9) });
  expect(falling[0]).toBe(1);
  expect(relativeError(falling[1]!, 1e-18)).toBeLessThan(1e-15);
});
