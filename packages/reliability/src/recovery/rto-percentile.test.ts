import fc from "fast-check";
import { expect, test } from "vitest";
import { relativeError } from "../fixtures.ts";
import { rtoMissedProbability } from "./rto-missed-probability.ts";
import { rtoPercentile } from "./rto-percentile.ts";

test("The median of one step is its mean times ln 2, and what is fixed", () => {
  const median = rtoPercentile({ fixedSec: 30, meansSec: [600], quantile: 0.5 });
  expect(relativeError(median, 30 + 600 * Math.LN2)).toBeLessThan(1e-12);
});

test("Half the chi-squared table: ten equal steps exceed 18.783 times one with 1 %", () => {
  // The 99th percentile of chi-squared with 20 degrees of freedom is 37.566 in every table.
  const percentile = rtoPercentile({ fixedSec: 0, meansSec: Array<number>(10).fill(1), quantile: 0.99 });
  expect(percentile.toFixed(3)).toBe("18.783");
});

test("It is missed with one less its quantile, and is less than the percentiles of the steps together", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 1, max: 1e4, noNaN: true }), { minLength: 2, maxLength: 5 }),
      fc.double({ min: 0.9, max: 0.999, noNaN: true }),
      (meansSec, quantile) => {
        const steps = { fixedSec: 60, meansSec };
        const targetSec = rtoPercentile({ ...steps, quantile });
        expect(relativeError(rtoMissedProbability({ ...steps, targetSec }), 1 - quantile)).toBeLessThan(1e-9);
        const apart = meansSec.map((mean) => rtoPercentile({ fixedSec: 0, meansSec: [mean], quantile }));
        expect(targetSec - 60).toBeLessThan(apart.reduce((sum, each) => sum + each, 0));
      },
    ),
  );
});
