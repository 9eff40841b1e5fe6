import { expect, test } from "vitest";
import { relativeError } from "../fixtures.ts";
import { scaledErfc } from "./scaled-erfc.ts";

test.each([
  [0, 1],
  [0.5, 0.4795001221869535],
  [1, 0.15729920705028513],
  [1.5, 0.033894853524689274],
  [2, 0.004677734981047266],
  [3, 2.209049699858544e-5],
  [5, 1.5374597944280347e-12],
])("erfc(%f) is %f", (x, erfc) => {
  // The published values of erfc, e.g. NIST Digital Library of Mathematical Functions, chapter 7.
  expect(relativeError(scaledErfc(x) * Math.exp(-x * x), erfc)).toBeLessThan(1e-13);
});

test("The series and the continued fraction meet where one takes over from the other", () => {
  expect(relativeError(scaledErfc(2 - 1e-13), scaledErfc(2))).toBeLessThan(2e-13);
});

test("Far out it is 1/(x√π)", () => {
  // Leading term of the asymptotic series; the next is smaller by 1/(2x²).
  expect(relativeError(scaledErfc(1e10), 1 / (1e10 * Math.sqrt(Math.PI)))).toBeLessThan(1e-15);
});
