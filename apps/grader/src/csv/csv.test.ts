import fc from "fast-check";
import { expect, test } from "vitest";
import { formatCsv } from "./format-csv.ts";
import { parseCsv } from "./parse-csv.ts";

test("A CSV cell that a spreadsheet would compute is text", () => {
  expect(formatCsv([["=1+1", "-2", 'a "b"', "c,d", "e\nf", null, -3]])).toBe(
    `'=1+1,'-2,"a ""b""","c,d","e\nf",,-3\r\n`,
  );
  expect(formatCsv([["\u001B[2Jada\n\u202Ebob"]])).toBe('"\uFFFD[2Jada\n\uFFFDbob"\r\n');
});

test.each([
  [
    "commas",
    'a,b,c\n1,"2, two",""\n',
    [
      ["a", "b", "c"],
      ["1", "2, two", ""],
    ],
  ],
  [
    "semicolons and a byte order mark",
    "\uFEFFa;b\r\n1,5;2\r\n",
    [
      ["a", "b"],
      ["1,5", "2"],
    ],
  ],
  [
    "tabs, and no end of the last line",
    "a\tb\n1\t",
    [
      ["a", "b"],
      ["1", ""],
    ],
  ],
  ["quotes and lines in cells", '"a ""b""","c\nd"\n', [['a "b"', "c\nd"]]],
  ["a quote that never ends", 'a,"b\nc', [["a", "b\nc"]]],
  ["nothing", "", []],
])("CSV with %s is read", (_what, text, rows) => {
  expect(parseCsv(text)).toEqual(rows);
});

test("What is written is read again", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", ";", "\n", " ", "é") });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (body) => {
      const rows = [["one", "two", "three", "four"], ...body.map((row) => ["x", ...row])];
      expect(parseCsv(formatCsv(rows))).toEqual(rows);
    }),
  );
});
