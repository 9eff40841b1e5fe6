import fc from "fast-check";
import { expect, test } from "vitest";
import { relativeError } from "../fixtures.ts";
import { longerThan } from "./random-steps.ts";

const time = fc.double({ min: 1e-3, max: 100, noNaN: true });

test("Equal steps are Erlang's: e^−x · Σ xʲ/j!", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), time, (count, x) => {
      let term = Math.exp(-x);
      let expected = term;
      for (let j = 1; j < count; j++) expected += term *= x / j;
      expect(relativeError(longerThan(7 * x, Array<number>(count).fill(7)), expected)).toBeLessThan(1e-11);
    }),
  );
});

test("Two steps with means a and b leave (a·e^(−t/a) − b·e^(−t/b)) / (a − b)", () => {
  fc.assert(
    fc.property(time, time, time, (a, b, t) => {
      fc.pre(Math.abs(a - b) > 0.3 * a);
      const expected = (a * Math.exp(-t / a) - b * Math.exp(-t / b)) / (a - b);
      fc.pre(t > a / 10 && t / Math.max(a, b) < 600);
      expect(relativeError(longerThan(t, [a, b]), expected)).toBeLessThan(1e-9);
    }),
  );
});

test("The order of the steps does not matter", () => {
  fc.assert(
    fc.property(fc.array(time, { minLength: 2, maxLength: 6 }), time, (meansSec, t) => {
      const forth = longerThan(t, meansSec);
      fc.pre(forth > 1e-290);
      expect(relativeError(longerThan(t, meansSec.toReversed()), forth)).toBeLessThan(1e-11);
    }),
  );
});

test("A millisecond beside ten days takes nothing from the digits", () => {
  const days = 864_000;
  const expected = Math.exp(-1) * (days / (days - 1e-3));
  expect(relativeError(longerThan(days, [1e-3, days]), expected)).toBeLessThan(1e-12);
});
