import fc from "fast-check";
import { expect, test } from "vitest";
import { relativeError } from "../fixtures.ts";
import { phiLogistic } from "./phi-logistic.ts";
import { phiLogisticDetectionTime } from "./phi-logistic-detection-time.ts";
import { phiNormalDetectionTime } from "./phi-normal-detection-time.ts";

test("It is the inverse of φ on both sides of the mean", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (threshold) => {
      const rhythm = { meanSec: 10, deviationSec: 1 };
      const elapsedSec = phiLogisticDetectionTime({ ...rhythm, threshold });
      fc.pre(elapsedSec > 0);
      expect(relativeError(phiLogistic({ ...rhythm, elapsedSec }), threshold)).toBeLessThan(1e-9);
    }),
  );
});

test("At a high threshold it notices earlier than the normal form", () => {
  // Its tail falls with the cube of the deviations, the normal one with their square.
  const suspicion = { threshold: 8, meanSec: 1, deviationSec: 0.2 };
  expect(phiLogisticDetectionTime(suspicion)).toBeLessThan(phiNormalDetectionTime(suspicion));
});
