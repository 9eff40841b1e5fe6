import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { answer, type Exports } from "./membrane.fixtures.ts";

let inner: Exports;
const printed: [string, unknown[]][] = [];

beforeAll(async () => {
  inner = await answer(
    `
    export const later = async (value) => { await null; return value; };
    export const failLater = async () => { await null; throw new TypeError("later"); };
    export const awaitThis = async (promise) => [await promise];
    export const same = (value) => value;
    export async function* ticks(n) { for (let i = 0; i < n; i++) { await null; yield i; } }
    export const collect = async (source) => { const all = []; for await (const item of source) all.push(item); return all; };
    export const delay = (ms) => new Promise((resolve) => setTimeout(() => resolve(Date.now()), ms));
    export const every = (ms, f) => setInterval(f, ms);
    export const stop = (timer) => clearInterval(timer);
    export const fillLater = async (list) => { await null; list.push(1); await null; list.push(2); };
    export const now = () => [Date.now(), new Date().getTime(), new Date(5).getTime(), typeof Date(), new Date() instanceof Date];
    export const retry = async (act, { attempts, sleep }) => {
      for (let n = 1; ; n++) { try { return await act(n); } catch (error) { if (n === attempts) throw error; await sleep(n * 10); } }
    };
    export const order = async (log) => { log("a"); queueMicrotask(() => log("c")); await null; log("d"); };
    export const print = (...values) => { console.log(...values); console.error("bad"); };
    export const random = () => Math.random();
    export const clone = (value) => structuredClone(value);
    export const bytes = (text) => new TextEncoder().encode(text);
    export const text = (bytes) => new TextDecoder().decode(bytes);
  `,
    { onConsole: (level, values) => printed.push([level, values]) },
  );
});

describe("promises", () => {
  test("A promise settles outside as it did inside", async () => {
    expect(inner.later(5)).toBeInstanceOf(Promise);
    await expect(inner.later({ a: 1 })).resolves.toEqual({ a: 1 });
    await expect(inner.failLater()).rejects.toThrow(TypeError);
  });

  test("A promise of the checks is awaited inside, and comes home as itself", async () => {
    const own = Promise.resolve(3);
    expect(inner.same(own)).toBe(own);
    await expect(inner.awaitThis(own)).resolves.toEqual([3]);
    await expect(inner.awaitThis(Promise.reject(new RangeError("no")))).rejects.toThrow(RangeError);
  });

  test("Async iteration works in both directions", async () => {
    const seen: number[] = [];
    for await (const n of inner.ticks(3)) seen.push(n);
    expect(seen).toEqual([0, 1, 2]);
    async function* own(): AsyncGenerator<number> {
      yield 1;
      yield 2;
    }
    await expect(inner.collect(own())).resolves.toEqual([1, 2]);
  });

  test("What an async function does to its argument is there when it settles", async () => {
    const list: number[] = [];
    await inner.fillLater(list);
    expect(list).toEqual([1, 2]);
  });

  test("Nothing that waits runs before the current task is over", async () => {
    const log: string[] = [];
    const done = inner.order((entry: string) => log.push(entry));
    log.push("b");
    await done;
    expect(log).toEqual(["a", "b", "c", "d"]);
  });

  test("Callbacks that give promises are awaited", async () => {
    const sleep = vi.fn(async () => undefined);
    const act = vi.fn(async (n: number) => (n < 3 ? Promise.reject(new Error("not yet")) : "done"));
    await expect(inner.retry(act, { attempts: 5, sleep })).resolves.toBe("done");
    expect(sleep.mock.calls).toEqual([[10], [20]]);
  });
});

describe("time", () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: 1_000 });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test("Fake timers of a check move the answer's timers and clock", async () => {
    const done = inner.delay(500);
    await vi.advanceTimersByTimeAsync(500);
    await expect(done).resolves.toBe(1_500);
    vi.setSystemTime(9_000);
    expect(inner.now()).toEqual([9_000, 9_000, 5, "string", true]);
  });

  test("An interval fires until it is cleared", () => {
    const tick = vi.fn();
    const timer = inner.every(100, tick);
    vi.advanceTimersByTime(350);
    inner.stop(timer);
    vi.advanceTimersByTime(350);
    expect(tick).toHaveBeenCalledTimes(3);
  });
});

describe("the rest of the environment", () => {
  test("What the answer prints arrives with its level and its values", () => {
    inner.print("text", { a: [1] }, undefined);
    expect(printed).toEqual([
      ["log", ["text", { a: [1] }, undefined]],
      ["error", ["bad"]],
    ]);
  });

  test("Math.random is the trusted one, so that a check can replace it", () => {
    vi.spyOn(Math, "random").mockReturnValueOnce(0.25);
    expect(inner.random()).toBe(0.25);
  });

  test("structuredClone copies data", () => {
    expect(inner.clone(new Map([["a", [1]]]))).toEqual(new Map([["a", [1]]]));
  });

  test("TextEncoder and TextDecoder speak UTF-8", () => {
    expect(inner.bytes("aé😀")).toEqual(new TextEncoder().encode("aé😀"));
    expect(inner.text(new TextEncoder().encode("aé😀"))).toBe("aé😀");
  });
});
