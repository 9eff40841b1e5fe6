import fc from "fast-check";
import { expect, test } from "vitest";
import { relativeError } from "../fixtures.ts";
import { phiNormal } from "./phi-normal.ts";
import { phiNormalDetectionTime } from "./phi-normal-detection-time.ts";

test("A threshold of 1 is 1.2816 deviations after the mean, one of 8 is 5.6120", () => {
  // Quantiles of the normal distribution at 0.9 and at 1 − 10⁻⁸, from its published tables.
  const time = (threshold: number): number =>
    phiNormalDetectionTime({ threshold, meanSec: 10, deviationSec: 1 });
  expect(time(1)).toBeCloseTo(11.2815515655446, 10);
  expect(time(8)).toBeCloseTo(15.6120012441748, 10);
});

test("It is the inverse of φ on both sides of the mean", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (threshold) => {
      const rhythm = { meanSec: 10, deviationSec: 1 };
      const elapsedSec = phiNormalDetectionTime({ ...rhythm, threshold });
      expect(relativeError(phiNormal({ ...rhythm, elapsedSec }), threshold)).toBeLessThan(1e-9);
    }),
  );
});

test("A threshold that is passed before the last heartbeat is passed at once", () => {
  expect(phiNormalDetectionTime({ threshold: 1e-9, meanSec: 1, deviationSec: 1 })).toBe(0);
});
