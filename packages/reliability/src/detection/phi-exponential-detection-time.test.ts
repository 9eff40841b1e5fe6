import { expect, test } from "vitest";
import { phiExponential } from "./phi-exponential.ts";
import { phiExponentialDetectionTime } from "./phi-exponential-detection-time.ts";

test("A threshold of 8 is 18.42 s of silence where heartbeats come every second", () => {
  // 8 ln 10.
  expect(phiExponentialDetectionTime({ threshold: 8, meanSec: 1 })).toBeCloseTo(18.420680743952367, 12);
});

test("It is the inverse of φ", () => {
  const elapsedSec = phiExponentialDetectionTime({ threshold: 5, meanSec: 0.3 });
  expect(phiExponential({ elapsedSec, meanSec: 0.3 })).toBeCloseTo(5, 13);
});
