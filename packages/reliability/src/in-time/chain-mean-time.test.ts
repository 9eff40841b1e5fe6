import fc from "fast-check";
import { expect, test } from "vitest";
import { relativeError } from "../fixtures.ts";
import { birthDeathMeanTime } from "./birth-death-mean-time.ts";
import { chainMeanTime } from "./chain-mean-time.ts";

const rate = fc.double({ min: -9, max: 9, noNaN: true }).map((power) => 10 ** power);

test("A pair under repair lasts (3λ + μ) / 2λ²", () => {
  // Trivedi (2002), chapter 8: two failed units are the end.
  const lambda = 1e-6;
  const ratesPerHour = [
    [0, 2 * lambda, 0],
    [1, 0, lambda],
    [0, 0, 0],
  ];
  const found = chainMeanTime({ ratesPerHour, from: 0, to: [2] });
  expect(relativeError(found, (3 * lambda + 1) / (2 * lambda * lambda))).toBeLessThan(1e-14);
});

test("The first of several ends counts", () => {
  // Closed form: 1 / (1 + 2 + 3).
  const ratesPerHour = [
    [0, 1, 2, 3],
    [0, 0, 0, 0],
    [0, 0, 0, 0],
    [0, 0, 0, 0],
  ];
  expect(chainMeanTime({ ratesPerHour, from: 0, to: [1, 2, 3] })).toBeCloseTo(1 / 6, 15);
});

test("Where it begins takes no time, and where it may never come takes for ever", () => {
  const ratesPerHour = [
    [0, 1, 1],
    [0, 0, 0],
    [1, 0, 0],
  ];
  expect(chainMeanTime({ ratesPerHour, from: 1, to: [1] })).toBe(0);
  expect(chainMeanTime({ ratesPerHour, from: 0, to: [2] })).toBe(Infinity);
  expect(chainMeanTime({ ratesPerHour, from: 2, to: [0] })).toBe(1);
});

test("It agrees with the steps of a birth-death chain, from any numbering of its states", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(rate, rate), { minLength: 1, maxLength: 12 }), fc.nat(), (steps, turn) => {
      const count = steps.length + 1;
      const at = (state: number): number => (state + turn) % count;
      const ratesPerHour = Array.from({ length: count }, () => Array<number>(count).fill(0));
      steps.forEach(([birth, death], step) => {
        ratesPerHour[at(step)]![at(step + 1)] = birth;
        ratesPerHour[at(step + 1)]![at(step)] = death;
      });
      const expected = birthDeathMeanTime({
        birthsPerHour: steps.map(([birth]) => birth),
        deathsPerHour: steps.map(([, death]) => death),
      });
      const found = chainMeanTime({ ratesPerHour, from: at(0), to: [at(steps.length)] });
      expect(relativeError(found, expected)).toBeLessThan(1e-13);
    }),
  );
});
