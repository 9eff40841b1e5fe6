import fc from "fast-check";
import { expect, test } from "vitest";
import { relativeError } from "../fixtures.ts";
import { tmrCrossover } from "./tmr-crossover.ts";
import { tmrReliability } from "./tmr-reliability.ts";

test("With a voter that never fails it is 0.693 of a lifetime", () => {
  // Shooman (2002), chapter 4: where a module's reliability is one half, at ln 2.
  expect(tmrCrossover({ mttfHours: 1000 })).toBeCloseTo(693.147, 3);
  expect(
    relativeError(tmrCrossover({ mttfHours: 1000, voterMttfHours: 1e20 }), 1000 * Math.LN2),
  ).toBeLessThan(1e-14);
});

test("There, three modules and one are equally reliable", () => {
  fc.assert(
    fc.property(fc.double({ min: 1.01, max: 1e6, noNaN: true }), (voterMttfHours) => {
      const timeHours = tmrCrossover({ mttfHours: 1, voterMttfHours });
      const voted = tmrReliability({ mttfHours: 1, voterMttfHours, timeHours });
      expect(relativeError(voted, Math.exp(-timeHours))).toBeLessThan(1e-14);
      const earlier = tmrReliability({ mttfHours: 1, voterMttfHours, timeHours: timeHours / 2 });
      expect(earlier).toBeGreaterThan(Math.exp(-timeHours / 2));
    }),
  );
});

test("A voter that lasts little longer than a module leaves a third of the difference", () => {
  // The first term: (1 − v)/3 lifetimes, with v = MTTF of a module over that of the voter.
  const found = tmrCrossover({ mttfHours: 1, voterMttfHours: 1 / (1 - 1e-6) });
  expect(relativeError(found, 1e-6 / 3)).toBeLessThan(1e-5);
});

test("A voter no better than a module never helps", () => {
  expect(tmrCrossover({ mttfHours: 10, voterMttfHours: 10 })).toBe(0);
  expect(tmrCrossover({ mttfHours: 10, voterMttfHours: 1 })).toBe(0);
});
