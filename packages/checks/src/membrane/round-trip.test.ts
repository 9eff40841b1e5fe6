import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { answer, type Exports } from "./membrane.fixtures.ts";

let inner: Exports;

beforeAll(async () => {
  inner = await answer(`
    let kept;
    export const keep = (value) => { kept = value; };
    export const kept_ = () => kept;
    export const describe = (value) => Object.prototype.toString.call(value);
    export const isOwn = (value) => value instanceof Object && value.constructor === globalThis[value.constructor.name];
    export const keys = (value) => Reflect.ownKeys(value);
    export const isFrozen = (value) => Object.isFrozen(value);
    export const constants = { list: [1, , 3], nested: { at: new Date(5) } };
    export default "the default export";
  `);
});

function roundTrip(value: unknown): unknown {
  inner.keep(value);
  return inner.kept_();
}

describe("data is copied", () => {
  test.each([
    ["NaN", NaN],
    ["-0", -0],
    ["an infinity", -Infinity],
    ["undefined", undefined],
    ["null", null],
    ["a BigInt", -12345678901234567890n],
    ["text with a null character and half a surrogate pair", "a\0é😀\ud800"],
    ["a sparse array", [1, , 3]], // oxlint-disable-line no-sparse-arrays
    [
      "a Map with keys that are objects",
      new Map<unknown, unknown>([
        [{ a: 1 }, NaN],
        ["b", new Set([1, [2]])],
      ]),
    ],
    ["a Date", new Date(1e12)],
    ["an invalid Date", new Date(NaN)],
    ["a RegExp", /a+(?<b>c)/giu],
    [
      "a typed array that starts inside its buffer",
      new Uint16Array(new Uint8Array([1, 2, 3, 4, 5, 6]).buffer, 2, 2),
    ],
    ["an ArrayBuffer", new Uint8Array([0, 128, 255]).buffer],
    ["a boxed number", Object(5)],
    ["an object without a prototype", Object.assign(Object.create(null), { a: 1 })],
    ["objects without a prototype in others", [{ a: Object.assign(Object.create(null), { b: [] }) }, {}]],
    ["a well-known and a registered symbol", [Symbol.iterator, Symbol.for("shared")]],
    ["keys that are symbols", { [Symbol.for("key")]: 1 }],
    ["an own property named __proto__", JSON.parse('{"__proto__": {"polluted": true}}')],
  ])("%s arrives as it was", (_title, value) => {
    const back = roundTrip(value);
    expect(back).toStrictEqual(value);
    expect(Object.getPrototypeOf(Object(back))).toBe(Object.getPrototypeOf(Object(value)));
  });

  test("Any value that fast-check can make arrives as it was", () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withSparseArray: true,
      withTypedArray: true,
      withBoxedValues: true,
    });
    fc.assert(
      fc.property(anything, (value) => {
        expect(roundTrip(value)).toStrictEqual(value);
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  test("Cycles and shared parts keep their shape", () => {
    const shared = { a: 1 };
    const cycle: Record<string, unknown> = { left: shared, right: shared };
    cycle["self"] = cycle;
    const back = roundTrip(cycle) as typeof cycle;
    expect(back["self"]).toBe(back);
    expect(back["left"]).toBe(back["right"]);
  });

  test("Inside, a copy belongs to the inner realm", () => {
    for (const value of [{}, [], new Map(), new Date(), /a/, new Uint8Array(1), new Error("x")]) {
      expect(inner.isOwn(value)).toBe(true);
    }
  });

  test("A frozen argument is frozen for the answer as well", () => {
    expect(inner.isFrozen(Object.freeze([1]))).toBe(true);
    expect(inner.isFrozen(Object.freeze({ a: 1 }))).toBe(true);
    expect(inner.isFrozen({ a: 1 })).toBe(false);
  });

  test("Exported data and the default export are there", () => {
    expect(inner.constants).toEqual({ list: [1, , 3], nested: { at: new Date(5) } }); // oxlint-disable-line no-sparse-arrays
    expect(inner.default).toBe("the default export");
  });

  test.each([
    ["A WeakMap", new WeakMap()],
    ["A WeakRef", new WeakRef({})],
    ["A symbol of its own", Symbol("own")],
  ])("%s is refused in plain words", (title, value) => {
    expect(() => roundTrip(value)).toThrow(`${title} cannot pass between the checks and the answer.`);
  });
});
