import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fieldsCodec } from "./codec.ts";
import { number, oneOf, whole } from "./field.ts";

interface Units {
  k: number;
  n: number;
  down: number;
  year: "365" | "365.25";
}

const codec = fieldsCodec<Units>(
  {
    k: whole({ min: 1, max: 12 }),
    n: whole({ min: 1, max: 12 }),
    down: number({ min: 0, max: 1 }),
    year: oneOf(["365", "365.25"]),
  },
  ({ k, n }) => (k > n ? `k is ${k} of ${n}` : undefined),
);
const problemOf = (text: string): string => {
  const reading = codec.read(text);
  return reading.kind === "problem" ? reading.problem : "";
};

test("A state is written as names and values", () =>
  expect(codec.write({ k: 2, n: 3, down: 1e-7, year: "365.25" })).toBe("k:2,n:3,down:1e-7,year:365.25"));

test("Every state that is written is read again as it was", () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 12 }),
      fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0),
      fc.constantFrom("365", "365.25"),
      (one, other, down, year) => {
        const state: Units = { k: Math.min(one, other), n: Math.max(one, other), down: Math.abs(down), year };
        expect(codec.read(codec.write(state))).toEqual({ kind: "state", state });
      },
    ),
  ));

describe("A broken link says where it is broken", () => {
  test.each([
    ["", "k is missing"],
    ["k:2", "n is missing"],
    ["k:0,n:3,down:0.1,year:365", "k is “0”, but must be a whole number from 1 to 12"],
    ["k:1.5,n:3,down:0.1,year:365", "k is “1.5”, but must be a whole number from 1 to 12"],
    ["k:2,n:,down:0.1,year:365", "n is empty, but must be a whole number from 1 to 12"],
    ["k:2,n:3,down:NaN,year:365", "down is “NaN”, but must be a number from 0 to 1"],
    ["k:2,n:3,down:99.9,year:365", "down is “99.9”, but must be a number from 0 to 1"],
    ["k:2,n:3,down:0.1,year:366", "year is “366”, but must be one of 365, 365.25"],
    ["k:5,n:3,down:0.1,year:365", "k is 5 of 3"],
  ])("%s", (text, problem) => expect(problemOf(text)).toBe(problem));

  test("A long value is cut", () =>
    expect(problemOf(`k:${"9".repeat(500)},n:3`)).toBe(
      "k is “99999999999999999999…”, but must be a whole number from 1 to 12",
    ));
});

test("Any text at all is read without an error, and only sound states come of it", () =>
  fc.assert(
    fc.property(fc.string(), (text) => {
      const reading = codec.read(text);
      if (reading.kind === "state") expect(codec.read(codec.write(reading.state))).toEqual(reading);
    }),
  ));

test("Names that a calculator does not know are left alone", () =>
  expect(codec.read("k:2,n:3,down:0.1,year:365,from:afar").kind).toBe("state"));
