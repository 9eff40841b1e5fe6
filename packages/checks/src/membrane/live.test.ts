import { beforeAll, describe, expect, test, vi } from "vitest";
import { answer, type Exports } from "./membrane.fixtures.ts";

let inner: Exports;

beforeAll(async () => {
  inner = await answer(`
    export class Counter {
      #count = 0;
      items = [];
      static made = 0;
      static from(count) { const made = new Counter(); made.#count = count; return made; }
      constructor() { Counter.made++; }
      get count() { return this.#count; }
      set count(value) { this.#count = value; }
      add(by = 1) { this.#count += by; return this; }
      push(item) { this.items.push(item); }
      handlers = new Map();
      on(name, handler) { this.handlers.set(name, handler); }
      emit(name, ...values) { return this.handlers.get(name)(...values); }
      *[Symbol.iterator]() { for (let n = 0; n < this.#count; n++) yield n; }
    }
    export class Point { constructor(x, y) { this.x = x; this.y = y; } }
    export class Point3 extends Point { constructor(x, y, z) { super(x, y); this.z = z; } }
    export const add = (a, b) => a + b;
    export const same = (value) => value;
    export const call = (f, ...values) => f(...values);
    export const callOn = (object, name, ...values) => object[name](...values);
    export const sumOf = (list) => { let sum = 0; for (const n of list) sum += n; return sum; };
    export function* upTo(n) { try { for (let i = 1; i <= n; i++) yield i; } finally { closed = true; } }
    let closed = false;
    export const isClosed = () => closed;
    export const breaker = () => { let open = false; return { get open() { return open; }, trip() { open = true; }, log: [] }; };
    export class AppError extends Error { constructor(message, options) { super(message, options); this.name = "AppError"; this.code = 42; } }
    export const fail = (message) => { throw new AppError(message, { cause: new RangeError("inner") }); };
    export const throwThis = (value) => { throw value; };
    export const readNull = () => null.x;
    export const again = (f) => { for (let turn = 0; turn < 50; turn++) try { f(); } catch {} return f(); };
    export const rethrow = (f) => { try { f(); } catch (error) { seen = [error instanceof Error, error.name, error.message, error.stack?.includes("live.test")]; throw error; } };
    export class Moody {
      step() { this.step = () => "own"; return "first"; }
      get mood() { return this.step; }
      lose() { this.step = undefined; }
      fail() { Object.defineProperty(this, "step", { get() { throw new RangeError("gone"); } }); }
    }
    let seen;
    export const seen_ = () => seen;
  `);
});

describe("functions", () => {
  test("A function has its name, its length and its result", () => {
    expect([inner.add.name, inner.add.length, inner.add(2, 3)]).toEqual(["add", 2, 5]);
  });

  test("The same function is the same handle, and comes home as itself", () => {
    const own = (): number => 1;
    expect(inner.same(own)).toBe(own);
    expect(inner.same(inner.add)).toBe(inner.add);
    expect(inner.call(inner.same, own)).toBe(own);
  });

  test("A method is looked up each time that it is used", () => {
    const moody = new inner.Moody();
    const { step } = moody;
    expect([moody.step(), moody.step(), moody.step()]).toEqual(["first", "own", "own"]);
    expect([moody.step === step, moody.step === moody.mood]).toEqual([false, true]);
    moody.lose();
    expect([moody.step, moody.step?.()]).toEqual([undefined, undefined]);
    moody.fail();
    expect(() => moody.step).toThrow(new RangeError("gone"));
  });

  test("A spy sees what the answer passes to it", () => {
    const spy = vi.fn((a: { n: number }) => a.n * 2);
    expect(inner.call(spy, { n: 4 })).toBe(8);
    expect(spy).toHaveBeenCalledExactlyOnceWith({ n: 4 });
  });

  test("A generator is walked from outside, and closed when the walk ends early", () => {
    expect([...inner.upTo(3)]).toEqual([1, 2, 3]);
    for (const n of inner.upTo(9)) if (n === 2) break;
    expect(inner.isClosed()).toBe(true);
  });

  test("An iterable of the checks is walked from inside", () => {
    function* numbers(): Generator<number> {
      yield* [1, 2, 3];
    }
    expect(inner.sumOf(numbers())).toBe(6);
    expect(inner.sumOf(new Set([1, 2]))).toBe(3);
  });
});

describe("instances", () => {
  test("Methods, accessors, statics and instanceof work on an instance", () => {
    const counter = new inner.Counter();
    expect(counter.add(2).add()).toBe(counter);
    expect(counter.count).toBe(3);
    counter.count = 5;
    expect([...counter]).toEqual([0, 1, 2, 3, 4]);
    expect(counter).toBeInstanceOf(inner.Counter);
    expect(inner.Counter.from(7).count).toBe(7);
    expect(inner.Counter.made).toBeGreaterThan(1);
    expect({}).not.toBeInstanceOf(inner.Counter);
  });

  test("expect compares, matches and prints an instance", () => {
    const point = new inner.Point3(1, 2, 3);
    expect(point).toEqual({ x: 1, y: 2, z: 3 });
    expect(point).not.toEqual({ x: 1, y: 2, z: 4 });
    expect(point).toMatchObject({ x: 1 });
    expect(point).toHaveProperty("y", 2);
    expect(point).toBeInstanceOf(inner.Point);
    expect(Object.keys(point)).toEqual(["x", "y", "z"]);
    expect({ ...point }).toEqual({ x: 1, y: 2, z: 3 });
    expect(() => expect(point).toEqual({ x: 1 })).toThrow(/y/);
  });

  test("A field that holds a list stays live", () => {
    const counter = new inner.Counter();
    counter.push({ a: 1 });
    counter.items.push(2);
    expect(counter.items).toEqual([{ a: 1 }, 2]);
    expect(counter.items).toHaveLength(2);
    expect(counter.items).toBe(counter.items);
  });

  test("A method can be spied on, and the answer's own calls reach the spy", () => {
    const counter = new inner.Counter();
    const spy = vi.spyOn(counter, "add");
    expect(inner.callOn(counter, "add", 5).count).toBe(5);
    expect(spy).toHaveBeenCalledWith(5);
    spy.mockRestore();
    expect(counter.add(1).count).toBe(6);
  });

  test("A callback that is kept is called later with the instance's own values", () => {
    const counter = new inner.Counter();
    counter.on("tick", (n: number) => n + 1);
    expect(counter.emit("tick", 1)).toBe(2);
  });

  test("An object with methods stays live, as closures share its state", () => {
    const breaker = inner.breaker();
    breaker.trip();
    expect(breaker.open).toBe(true);
    breaker.log.push("x");
    expect(breaker.log).toEqual(["x"]);
  });

  test("The answer uses an instance of the checks, but does not see its class", () => {
    class Clock {
      #now = 5;
      now(): number {
        return this.#now;
      }
    }
    expect(inner.callOn(new Clock(), "now")).toBe(5);
    expect(inner.callOn(new Clock(), "constructor", 3)).toEqual(Object(3));
  });
});

describe("errors", () => {
  test("A thrown error of the answer's own class keeps class, fields, cause and line", () => {
    const error = thrownBy(() => inner.fail("bad")) as Error & { code: number };
    expect(error).toBeInstanceOf(inner.AppError);
    expect(error).toBeInstanceOf(Error);
    expect([error.name, error.message, error.code]).toEqual(["AppError", "bad", 42]);
    expect(error.cause).toBeInstanceOf(RangeError);
    expect(error.stack).toContain("answer/index.ts:29:");
    expect(() => inner.fail("bad")).toThrow(inner.AppError);
    expect(() => inner.fail("bad")).toThrow("bad");
  });

  test("An error of the checks' own, thrown in the midst of an answer, tells the answer's lines, once", () => {
    let own: Error | undefined;
    const fail = (): never => {
      own ??= new Error("own");
      throw own;
    };
    const error = thrownBy(() => inner.again(fail)) as Error;
    expect(error).toBe(own);
    const frames = String(error.stack).split("\n");
    expect(frames[1]).toContain("at fail (");
    expect(frames[2]).toContain("answer/index.ts");
    expect(frames.filter((frame) => frame.includes("answer/index.ts"))).toHaveLength(1);
  });

  test("An engine's own error becomes the trusted class of that name", () => {
    expect(() => inner.readNull()).toThrow(TypeError);
  });

  test.each([[undefined], [null], ["text"], [{ code: 1 }]])("%j can be thrown", (value) => {
    expect(thrownBy(() => inner.throwThis(value))).toEqual(value);
  });

  test("An error of the checks passes through the answer and comes out as itself", () => {
    const own = new RangeError("from the checks");
    const throwing = (): never => {
      throw own;
    };
    expect(thrownBy(() => inner.rethrow(throwing))).toBe(own);
    expect(inner.seen_()).toEqual([true, "RangeError", "from the checks", false]);
  });

  test("A failed expectation tells the answer nothing of what was expected", () => {
    const failing = (): void => expect(1).toBe(2);
    expect(thrownBy(() => inner.rethrow(failing))).toMatchObject({ expected: 2 });
    expect(inner.seen_()).toEqual([true, "AssertionError", "An expectation did not hold.", false]);
  });
});

function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (thrown) {
    return thrown;
  }
  throw new Error("Nothing was thrown.");
}
