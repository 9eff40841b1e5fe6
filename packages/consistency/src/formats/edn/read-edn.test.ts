import { expect, test } from "vitest";
import { readEdn } from "./read-edn.ts";

const keyword = (name: string) => ({ type: "keyword", name });

test("Nil, booleans, numbers, strings and keywords are read", () => {
  const text = 'nil true false 0 -12 +3 1.5 2e3 7N "a\\"\\n\\u0041" :ok :a/b';
  expect(readEdn(text)).toEqual([
    null,
    true,
    false,
    0,
    -12,
    3,
    1.5,
    2000,
    7,
    'a"\nA',
    keyword("ok"),
    keyword("a/b"),
  ]);
});

test("Lists, vectors, sets and maps hold others", () => {
  expect(readEdn("(1 [2]) #{3}")).toEqual([
    { type: "list", items: [1, { type: "list", items: [2] }] },
    { type: "set", items: [3] },
  ]);
  expect(readEdn("\n{:a 1, :b [nil]}")).toEqual([
    {
      type: "map",
      line: 2,
      entries: [
        [keyword("a"), 1],
        [keyword("b"), { type: "list", items: [null] }],
      ],
    },
  ]);
});

test("Commas, comments and discarded elements are passed over", () => {
  expect(readEdn("1,,2 ; 3\n#_ 4 #_[5 6] 7 [8 #_ 9]")).toEqual([1, 2, 7, { type: "list", items: [8] }]);
});

test.each([
  ["[1\n2", 'Line 2: the text ends before its "]"'],
  ["\n]", 'Line 2: "]" closes nothing'],
  ["[1)", 'Line 1: ")" closes nothing'],
  ["{:a}", "Line 1: a map has a key without a value"],
  ['"a\\q"', "Line 1: \\q in a string is not understood"],
  ['"a', "Line 1: a string does not end"],
  ["[#_]", "Line 1: #_ discards nothing"],
])("What is malformed or not understood is refused with its line: %j", (text, message) => {
  expect(() => readEdn(text)).toThrow(new SyntaxError(message));
});

test.each([
  ['#inst "2020-01-01"', "the tagged element #inst is not understood"],
  ['#object[java.net.Socket 0x5f "s"]', "the tagged element #object is not understood"],
  ["java.net.SocketTimeoutException", "java.net.SocketTimeoutException is not understood"],
  ["1/2", "1/2 is not understood"],
  ["1.5M", "1.5M is not understood"],
  ["\\(", "\\( is not understood"],
  ["9007199254740993", "the number 9007199254740993 is too large to be kept exactly"],
])("What only its writer understands is passed over as one element: %s", (text, why) => {
  expect(readEdn(`\n${text} 1`)).toEqual([{ type: "other", line: 2, why }, 1]);
});

test("A record is the map of its fields", () => {
  expect(readEdn("#jepsen.history.Op{:index 0}")).toEqual(readEdn("{:index 0}"));
});
