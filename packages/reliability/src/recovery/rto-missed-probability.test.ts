import { expect, test } from "vitest";
import { relativeError } from "../fixtures.ts";
import { rtoMissedProbability } from "./rto-missed-probability.ts";

test("One step of an hour is longer than two hours with e⁻²", () => {
  const missed = rtoMissedProbability({ fixedSec: 0, meansSec: [3600], targetSec: 7200 });
  expect(relativeError(missed, Math.exp(-2))).toBeLessThan(1e-15);
});

test("What is fixed is taken from the objective first", () => {
  const steps = { fixedSec: 600, meansSec: [60] };
  expect(rtoMissedProbability({ ...steps, targetSec: 599 })).toBe(1);
  expect(rtoMissedProbability({ ...steps, targetSec: 600 })).toBe(1);
  const missed = rtoMissedProbability({ ...steps, targetSec: 660 });
  expect(relativeError(missed, Math.exp(-1))).toBeLessThan(1e-15);
});

test("Steps of 1, 2 and 3 minutes: the hypoexponential sum worked out with partial fractions", () => {
  // Weights Π mᵢ/(mᵢ − mⱼ): 1/2 of e⁻ᵗ, −4 of e^(−t/2), 9/2 of e^(−t/3), for t in minutes.
  const expected = 0.5 * Math.exp(-10) - 4 * Math.exp(-5) + 4.5 * Math.exp(-10 / 3);
  const missed = rtoMissedProbability({ fixedSec: 0, meansSec: [60, 120, 180], targetSec: 600 });
  expect(relativeError(missed, expected)).toBeLessThan(1e-13);
});

test("Probabilities of 1e-18 keep their digits", () => {
  const t = 18 * Math.LN10;
  const missed = rtoMissedProbability({ fixedSec: 0, meansSec: [1, 1e-6], targetSec: t });
  expect(relativeError(missed, 1e-18 / (1 - 1e-6))).toBeLessThan(1e-12);
});
