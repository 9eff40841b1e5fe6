import { describe, expect, test } from "vitest";
import { duration, fixed, percent, rounded, scientific, significant, upPercent } from "./format.ts";

const plain = (text: string): string => text.replaceAll("\u00a0", " ");

describe("percent", () => {
  test.each([
    [0.9995, "99.95 %"],
    [0.99, "99 %"],
    [0.999999, "99.9999 %"],
    [0.999702, "99.9702 %"],
    [0.98009902, "98.01 %"],
    [0.000298, "0.0298 %"],
    [0.5, "50 %"],
    [5.42e-20, "5.42·10⁻¹⁸ %"],
    [1 - 1e-14, "over 99.9999999999 %"],
    [1, "100 %"],
    [0, "0 %"],
  ])("%s reads %s", (fraction, text) => expect(plain(percent(fraction))).toBe(text));

  test("The number of decimals can be asked for", () => expect(plain(percent(0.99, 2))).toBe("99.00 %"));
});

describe("duration", () => {
  test.each([
    [0, "0 s"],
    [0.25, "250 ms"],
    [31.536, "31.5 s"],
    [315.36, "5.26 min"],
    [31_536, "8.76 h"],
    [315_360, "87.6 h"],
    [3_153_600, "36.5 days"],
  ])("%s seconds read %s", (seconds, text) => expect(plain(duration(seconds))).toBe(text));
});

test("A fixed number has thousands separators", () => expect(fixed(8766, 1)).toBe("8,766.0"));

test("A rounded number is still a number", () => expect(rounded(98.0099, 2)).toBe(98.01));

test("A scientific number has a raised exponent", () => {
  expect(scientific(0.000298)).toBe("2.98·10⁻⁴");
  expect(scientific(3356, 1)).toBe("3.4·10³");
});

test.each([
  [9.2159, "9.22"],
  [99, "99"],
  [0, "0"],
  [12_345, "12,350"],
  [0.0123, "0.0123"],
  [2.5e7, "2.50·10⁷"],
  [1e-9, "1.00·10⁻⁹"],
  [Infinity, "∞"],
])("%s with three digits that count reads %s", (value, text) => expect(significant(value)).toBe(text));

test("What is hardly ever down is not said to be up all the time", () => {
  expect(plain(upPercent(1e-40))).toBe("over 99.9999999999 %");
  expect(plain(upPercent(1e-5))).toBe("99.999 %");
  expect(plain(upPercent(0))).toBe("100 %");
});
