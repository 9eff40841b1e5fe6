import { expect, test } from "vitest";
import { longerInAMillion, patienceOf, rhythmOf } from "./forms.ts";

test("At a mean of 1 s and a deviation of 0.1 s, a threshold of 8 is 1.56 s in one form and 18.4 s in another", () => {
  // M. Abramowitz and I. A. Stegun, table 26.2: the tail is 1e-8 at 5.612 deviations; by hand 8 × ln 10 = 18.42.
  const { normalSec, logisticSec, exponentialSec } = patienceOf({ meanSec: 1, deviationSec: 0.1 }, 8);
  expect(normalSec).toBeCloseTo(1.5612, 4);
  expect(exponentialSec).toBeCloseTo(18.4207, 4);
  expect(logisticSec).toBeLessThan(normalSec);
});

test("Of a million healthy silences 1,350 are longer than three deviations above the mean", () => {
  // The table of the normal distribution: 0.00135.
  expect(longerInAMillion(3)).toBeCloseTo(1_349.9, 1);
});

test("Fifteen intervals of 100 ms and an outage of 700 ms have a deviation of 145 ms", () => {
  // By hand: the mean is 137.5; the squares are 15 × 37.5² and 562.5², their mean 21,094.
  const { mean, deviation } = rhythmOf([...Array<number>(15).fill(100), 700]);
  expect(mean).toBeCloseTo(137.5, 12);
  expect(deviation).toBeCloseTo(145.24, 2);
});
