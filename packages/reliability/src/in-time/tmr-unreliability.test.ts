import fc from "fast-check";
import { expect, test } from "vitest";
import { enumerate, relativeError } from "../fixtures.ts";
import { tmrReliability } from "./tmr-reliability.ts";
import { tmrUnreliability } from "./tmr-unreliability.ts";

const age = fc.double({ min: -9, max: 1, noNaN: true }).map((power) => 10 ** power);

test("It agrees with exact enumeration of three modules and a voter", () => {
  fc.assert(
    fc.property(age, age, (timeHours, voterAge) => {
      const module = -Math.expm1(-timeHours);
      const voterMttfHours = timeHours / voterAge;
      const voter = -Math.expm1(-timeHours / voterMttfHours);
      const expected = enumerate(
        [module, module, module, voter],
        ([a, b, c, voterDown]) => voterDown! || Number(a) + Number(b) + Number(c) >= 2,
      );
      const found = tmrUnreliability({ mttfHours: 1, timeHours, voterMttfHours });
      expect(relativeError(found, expected)).toBeLessThan(1e-14);
    }),
  );
});

test("At a billionth of a lifetime it is 3e-18", () => {
  // Closed form: 3x² − 5x³ + …
  expect(relativeError(tmrUnreliability({ mttfHours: 1e9, timeHours: 1 }), 3e-18)).toBeLessThan(1e-8);
});

test("Worked and failed add up to one", () => {
  fc.assert(
    fc.property(age, age, (timeHours, voterMttfHours) => {
      const given = { mttfHours: 1, timeHours, voterMttfHours };
      expect(tmrReliability(given) + tmrUnreliability(given)).toBeCloseTo(1, 14);
    }),
  );
});
