import { expect, test } from "vitest";
import { copyData } from "./copy-data.ts";

test("A copy is equal and shares nothing", () => {
  const message = {
    type: "x",
    list: [1, { deep: [2] }],
    map: new Map([["k", { v: 1 }]]),
    set: new Set([1]),
    bytes: Uint8Array.of(1),
  };
  const copy = copyData(message);
  expect(copy).toEqual(message);
  copy.list.push(3);
  copy.map.get("k")!.v = 9;
  copy.bytes[0] = 9;
  expect(message.list).toEqual([1, { deep: [2] }]);
  expect(message.map.get("k")).toEqual({ v: 1 });
  expect(message.bytes[0]).toBe(1);
});

class Thing {
  readonly value = 1;
}

test.each([
  [{ run: () => 1 }, "A message is plain data, and this one holds a function"],
  [
    { deep: [{ thing: new Thing() }] },
    "A message is plain data, and this one holds a Thing: send its fields instead",
  ],
  [{ symbol: Symbol("s") }, "A message is plain data, and this one holds a symbol"],
])("What is no plain data is refused: %o", (message, error) => {
  expect(() => copyData(message)).toThrow(new TypeError(error));
});

test("A circle is refused", () => {
  const circle: { type: string; self?: unknown } = { type: "x" };
  circle.self = circle;
  expect(() => copyData(circle)).toThrow("nested more than 64 deep, or holds itself");
});
