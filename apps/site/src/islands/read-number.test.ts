import { expect, test } from "vitest";
import { readNumber } from "./read-number.ts";

test.each([
  ["12", 12],
  [" 99.95 % ", 99.95],
  ["99,95", 99.95],
  ["1,440", 1440],
  ["0,125", 0.125],
  ["525,600.5", 525600.5],
  ["1 440 minutes", 1440],
  ["−3", -3],
  ["1e-4", 0.0001],
  [".5", 0.5],
])("%j is the number %d", (text, value) => {
  expect(readNumber(text)).toBe(value);
});

test.each(["", "about ten", "1.2.3", "--4", ","])("%j is not a number", (text) => {
  expect(readNumber(text)).toBeNull();
});
