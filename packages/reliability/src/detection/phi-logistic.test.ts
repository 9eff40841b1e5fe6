import fc from "fast-check";
import { expect, test } from "vitest";
import { phiLogistic } from "./phi-logistic.ts";
import { phiNormal } from "./phi-normal.ts";

test("A heartbeat that is just due leaves φ at log₁₀ 2", () => {
  expect(phiLogistic({ meanSec: 1, deviationSec: 0.1, elapsedSec: 1 })).toBeCloseTo(Math.log10(2), 14);
});

test("One deviation late, φ is that of 1/(1 + e^1.668166)", () => {
  // By hand from the constants: 1.5976 + 0.070566.
  const expected = -Math.log10(1 / (1 + Math.exp(1.668166)));
  expect(phiLogistic({ meanSec: 1, deviationSec: 1, elapsedSec: 2 })).toBeCloseTo(expected, 13);
});

test("Its probability is within 0.00015 of the normal one", () => {
  // The documentation of Akka's detector gives the error as 0.00014 at 3.16 deviations.
  fc.assert(
    fc.property(fc.double({ min: 0, max: 20, noNaN: true }), (elapsedSec) => {
      const heartbeat = { meanSec: 10, deviationSec: 1, elapsedSec };
      const error = 10 ** -phiLogistic(heartbeat) - 10 ** -phiNormal(heartbeat);
      expect(Math.abs(error)).toBeLessThan(0.00015);
    }),
  );
});

test("Far out it grows with the cube of the silence and stays finite", () => {
  // z (1.5976 + 0.070566 z²)/ln 10 at z = 1000: the 1 in 1 + e^s no longer counts.
  const phi = phiLogistic({ meanSec: 1, deviationSec: 1, elapsedSec: 1001 });
  expect(phi).toBeCloseTo((1000 * (1.5976 + 0.070566e6)) / Math.LN10, 3);
});
