import { beforeAll, describe, expect, test } from "vitest";
import { answer, type Exports } from "./membrane.fixtures.ts";

let inner: Exports;

beforeAll(async () => {
  inner = await answer(`
    export const sort = (list) => list.sort((a, b) => a - b);
    export const set = (object, key, value) => { object[key] = value; };
    export const remove = (object, key) => { delete object[key]; };
    export const addTo = (collection, ...values) => { collection.set ? collection.set(...values) : collection.add(...values); };
    export const deep = (object) => { object.list[0].n++; object.list.push({ n: 9 }); };
    export const fillBytes = (bytes) => { bytes.fill(7); };
    export const later = (date) => { date.setTime(5); };
    export const swap = (list) => { [list[0], list[1]] = [list[1], list[0]]; };
    export const failAfter = (list) => { list.push(1); throw new Error("after"); };
    export const give = (f) => { const own = { n: 1, list: [] }; f(own); return [own.n, own.list]; };
    export const first = (list) => list[0];
    export const withMethod = (object) => { object.double = () => object.n * 2; };
    export const freeze = (object) => { Object.freeze(object.list); };
    export const places = (...values) => values.map((value) => values.indexOf(value));
    export const rest = (list) => list.slice(1);
    export const toUndefined = (object) => { object.a = undefined; object.b = null; object.c = -0; };
  `);
});

describe("what the answer does to an argument", () => {
  test("Sorting in place sorts the caller's list and gives that list back", () => {
    const list = [3, 1, 2];
    expect(inner.sort(list)).toBe(list);
    expect(list).toEqual([1, 2, 3]);
  });

  test("Properties are set, removed and set to values that JSON does not know", () => {
    const object: Record<string, unknown> = { a: 1, gone: 2 };
    inner.set(object, "b", [1]);
    inner.remove(object, "gone");
    expect(object).toStrictEqual({ a: 1, b: [1] });
    inner.toUndefined(object);
    expect(object).toStrictEqual({ a: undefined, b: null, c: -0 });
  });

  test("Nested parts keep their identity", () => {
    const [first, second] = [{ n: 1 }, { n: 2 }];
    const object = { list: [first, second] };
    inner.deep(object);
    expect(object.list).toEqual([{ n: 2 }, { n: 2 }, { n: 9 }]);
    expect(object.list[0]).toBe(first);
    inner.swap(object.list);
    expect(object.list[0]).toBe(second);
    expect(inner.first(object.list)).toBe(second);
  });

  test("What stands in two places is one object inside as well, and what comes back is the caller's own", () => {
    const [one, other] = [{ n: 1 }, { n: 1 }];
    expect(inner.places(one, other, one)).toEqual([0, 1, 0]);
    expect(inner.rest([one, other])[0]).toBe(other);
    expect(inner.rest([{ in: one }, { in: one }])[0].in).toBe(one);
  });

  test("What the answer closes, without any other change, is closed", () => {
    const object = { list: [1, 2] };
    inner.freeze(object);
    expect([Object.isFrozen(object.list), Object.isFrozen(object)]).toEqual([true, false]);
  });

  test("Maps, sets, bytes and dates change as well", () => {
    const [map, set, bytes, date] = [new Map(), new Set(), new Uint8Array(2), new Date(1)];
    inner.addTo(map, "a", { b: 1 });
    inner.addTo(set, 3);
    inner.fillBytes(bytes);
    inner.later(date);
    expect([map, set, bytes, date]).toEqual([
      new Map([["a", { b: 1 }]]),
      new Set([3]),
      new Uint8Array([7, 7]),
      new Date(5),
    ]);
  });

  test("A change stays when the call throws after it", () => {
    const list: number[] = [];
    expect(() => inner.failAfter(list)).toThrow("after");
    expect(list).toEqual([1]);
  });

  test("A method that is added works on the answer's object", () => {
    const object: Record<string, unknown> = { n: 4 };
    inner.withMethod(object);
    expect((object["double"] as () => number)()).toBe(8);
  });

  test("A frozen argument cannot be changed, and the answer gets the error", () => {
    expect(() => inner.set(Object.freeze({ a: 1 }), "a", 2)).toThrow(TypeError);
    expect(() => inner.sort(Object.freeze([2, 1]))).toThrow(TypeError);
  });
});

test("What a callback of the checks does to the answer's object is seen inside", () => {
  const change = (object: { n: number; list: number[] }): void => {
    object.n = 5;
    object.list.push(1, 2);
  };
  expect(inner.give(change)).toEqual([5, [1, 2]]);
});
