import { expect, test } from "vitest";
import { relativeError } from "../fixtures.ts";
import { antiderivativeOf, seriesOf, valueOf } from "./chebyshev-series.ts";

test("The series of 1/(3x − 1) from 1 to 3, and its integral, have the values of their closed forms", () => {
  // The integral from 1 to x is ln((3x − 1)/2)/3.
  const series = seriesOf(1, 3, (x) => 1 / (3 * x - 1));
  const integral = antiderivativeOf(series);
  for (const x of [1, 1.1, 2, 2.9, 3]) {
    expect(relativeError(valueOf(series, x), 1 / (3 * x - 1))).toBeLessThan(1e-13);
    expect(Math.abs(valueOf(integral, x) - Math.log((3 * x - 1) / 2) / 3)).toBeLessThan(1e-14);
  }
});
