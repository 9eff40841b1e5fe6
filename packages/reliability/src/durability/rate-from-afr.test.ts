import fc from "fast-check";
import { expect, test } from "vitest";
import { relativeError } from "../fixtures.ts";
import { rateFromAfr } from "./rate-from-afr.ts";

test("An AFR of 0.876 % that counts failures is an MTBF of a million hours", () => {
  expect(1 / rateFromAfr({ afr: 0.00876, meaning: "rate" })).toBeCloseTo(1e6, 4);
});

test("A unit that fails within a year with 1 − 1/e fails once a year", () => {
  expect(8760 * rateFromAfr({ afr: 1 - 1 / Math.E, meaning: "probability" })).toBeCloseTo(1, 14);
});

test("A leap year has its own hours", () => {
  const rate = rateFromAfr({ afr: 0.5, meaning: "rate", daysPerYear: 366 });
  expect(relativeError(rate, 0.5 / 8784)).toBeLessThan(1e-15);
});

test("The two meanings differ by half the AFR where it is small, and the probability is the higher rate", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 0.01, noNaN: true }), (afr) => {
      const counted = rateFromAfr({ afr, meaning: "rate" });
      const likely = rateFromAfr({ afr, meaning: "probability" });
      // −ln(1 − x) = x + x²/2 + x³/3 + …
      expect(likely / counted - 1).toBeGreaterThan((afr / 2) * (1 - 1e-4));
      expect(likely / counted - 1).toBeLessThan(afr / 2 + afr ** 2 / 2 + 1e-15);
    }),
  );
});

test("A tiny AFR keeps its digits", () => {
  expect(rateFromAfr({ afr: 1e-18, meaning: "probability" }) * 8760).toBeCloseTo(1e-18, 33);
});
