import type { Entry } from "../entry.ts";

const ANSWER = `export const later = (ms: number, value: unknown): Promise<unknown> => new Promise((resolve) => setTimeout(() => resolve(value), ms));
export const fail = async (text: string): Promise<never> => { throw new RangeError(text); };
export const now = (): number => Date.now();
export const stamp = (): string => new Date().toISOString();
export class Ticker { ticks = 0; #timer: ReturnType<typeof setInterval> | undefined;
  start(ms: number): void { this.#timer = setInterval(() => { this.ticks += 1; }, ms); }
  stop(): void { clearInterval(this.#timer); } 
  count(): number { return this.ticks; } }
export async function retry(times: number, task: () => Promise<unknown>): Promise<unknown> {
  for (let attempt = 1; ; attempt += 1) {
    try { return await task(); } catch (error) { if (attempt >= times) throw error; await later(attempt * 100, undefined); }
  }
}
export const never = (): Promise<void> => new Promise(() => {});
export const thrower = (kind: string): void => { if (kind === "type") throw new TypeError("a type"); if (kind === "text") throw "only text"; if (kind === "own") throw new Own("mine", 7); };
export class Own extends Error { code: number; constructor(message: string, code: number) { super(message); this.name = "Own"; this.code = code; } }
export const service = { get: (id: number): string => "real " + id };
`;
const IMPORT =
  'import { later, fail, now, stamp, Ticker, retry, never, thrower, Own, service } from "./answer/index.ts";\n';

/** Promises, timers, mocks, and what is thrown on purpose. */
export const time: readonly Entry[] = [
  {
    name: "resolves and rejects",
    checks: `${IMPORT}test("resolves", async () => { await expect(later(1, "x")).resolves.toBe("x"); });
test("resolves not", async () => { await expect(later(1, "x")).resolves.toBe("y"); });
test("rejects", async () => { await expect(fail("no")).rejects.toThrow("no"); });
test("rejects not", async () => { await expect(later(1, 5)).rejects.toThrow("no"); });
test("resolves but rejects", async () => { await expect(fail("no")).resolves.toBe(1); });`,
    answer: ANSWER,
    states: ["passed", "failed", "passed", "failed", "failed"],
  },
  {
    name: "kinds of toThrow",
    checks: `${IMPORT}test("class", () => { expect(() => thrower("type")).toThrow(TypeError); });
test("wrong class", () => { expect(() => thrower("type")).toThrow(RangeError); });
test("text", () => { expect(() => thrower("type")).toThrow("type"); });
test("wrong text", () => { expect(() => thrower("type")).toThrow("other"); });
test("pattern", () => { expect(() => thrower("own")).toThrow(/^mi/); });
test("nothing thrown", () => { expect(() => thrower("none")).toThrow(); });
test("not thrown", () => { expect(() => thrower("none")).not.toThrow(); });
test("thrown after all", () => { expect(() => thrower("type")).not.toThrow(); });
test("a string", () => { expect(() => thrower("text")).toThrow("only text"); });
test("the same error", () => { expect(() => thrower("type")).toThrow(new TypeError("a type")); });
test("toThrowError", () => { expect(() => thrower("own")).toThrowError("yours"); });`,
    answer: ANSWER,
    states: [
      "passed",
      "failed",
      "passed",
      "failed",
      "passed",
      "failed",
      "passed",
      "failed",
      "passed",
      "passed",
      "failed",
    ],
  },
  {
    name: "an error's own fields",
    checks: `${IMPORT}test("fields", () => { try { thrower("own"); } catch (error) { expect(error.code).toBe(7); expect(error.name).toBe("Own"); expect(error.message).toBe("yours"); } });`,
    answer: ANSWER,
    states: ["failed"],
    says: ["expected 'mine' to be 'yours'"],
  },
  {
    name: "fake timers reach the answer",
    checks: `${IMPORT}beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });
test("advance", async () => { const promise = later(60_000, "done"); await vi.advanceTimersByTimeAsync(60_000); expect(await promise).toBe("done"); });
test("interval", () => { const ticker = new Ticker(); ticker.start(1000); vi.advanceTimersByTime(3500); ticker.stop(); vi.advanceTimersByTime(5000); expect(ticker.count()).toBe(3); });
test("retry", async () => { const task = vi.fn().mockRejectedValueOnce(new Error("one")).mockRejectedValueOnce(new Error("two")).mockResolvedValue("three"); const promise = retry(3, task); await vi.runAllTimersAsync(); expect(await promise).toBe("three"); expect(task).toHaveBeenCalledTimes(3); });
test("count", () => { later(5, 1); later(6, 1); expect(vi.getTimerCount()).toBe(3); });`,
    answer: ANSWER,
    states: ["passed", "passed", "passed", "failed"],
  },
  {
    name: "a clock that is set",
    checks: `${IMPORT}test("set", () => { vi.useFakeTimers(); vi.setSystemTime(new Date("2026-01-31T12:00:00Z")); expect(stamp()).toBe("2026-01-31T12:00:00.000Z"); vi.advanceTimersByTime(1500); expect(now()).toBe(Date.UTC(2026, 0, 31, 12, 0, 1, 500)); });
test("real again", () => { vi.useRealTimers(); expect(now()).toBeGreaterThan(Date.UTC(2020, 0, 1)); expect(vi.isFakeTimers()).toBe(false); });`,
    answer: ANSWER,
    states: ["passed", "passed"],
  },
  {
    name: "vi.fn and what it saw",
    checks: `${IMPORT}test("called", () => { const f = vi.fn((a, b) => a + b); f(1, 2); f(3, 4); expect(f).toHaveBeenCalledTimes(2); expect(f).toHaveBeenNthCalledWith(2, 3, 4); expect(f).toHaveReturnedWith(7); expect(f.mock.calls).toEqual([[1, 2], [3, 4]]); });
test("not called so", () => { const f = vi.fn(); f({ a: 1 }); expect(f).toHaveBeenCalledWith({ a: 2 }); });
test("never called", () => { const f = vi.fn(); expect(f).toHaveBeenCalled(); });
test("called too often", () => { const f = vi.fn(); f(1); f(2); expect(f).toHaveBeenCalledOnce(); });
test("last", () => { const f = vi.fn(); f("a"); f("b"); expect(f).toHaveBeenLastCalledWith("a"); });
test("order", () => { const f = vi.fn(); const g = vi.fn(); g(); f(); expect(f).toHaveBeenCalledBefore(g); });`,
    answer: ANSWER,
    states: ["passed", "failed", "failed", "failed", "failed", "failed"],
  },
  {
    name: "vi.spyOn on an object of the checks",
    checks: `${IMPORT}const own = { get: (id) => service.get(id) };
test("spy", () => { const spy = vi.spyOn(own, "get"); expect(own.get(1)).toBe("real 1"); expect(spy).toHaveBeenCalledWith(1); });
test("replaced", () => { vi.spyOn(own, "get").mockReturnValue("fake"); expect(own.get(1)).toBe("fake"); });
test("console", () => { const spy = vi.spyOn(console, "log").mockImplementation(() => {}); console.log("hidden"); expect(spy).toHaveBeenCalledWith("hidden"); spy.mockRestore(); });`,
    answer: ANSWER,
    states: ["passed", "passed", "passed"],
  },
  {
    name: "expect.poll",
    checks: `${IMPORT}test("in time", async () => { let n = 0; await expect.poll(() => { n += 1; return n; }, { interval: 5, timeout: 1000 }).toBe(3); });
test("too late", async () => { await expect.poll(() => 1, { interval: 10, timeout: 60 }).toBe(2); });`,
    answer: ANSWER,
    states: ["passed", "failed"],
  },
  {
    name: "vi.waitFor and vi.waitUntil",
    checks: `${IMPORT}test("for", async () => { let n = 0; await vi.waitFor(() => { n += 1; expect(n).toBe(3); }, { interval: 5, timeout: 1000 }); });
test("until", async () => { let n = 0; expect(await vi.waitUntil(() => (n += 1) > 2, { interval: 5, timeout: 1000 })).toBe(true); });`,
    answer: ANSWER,
    states: ["passed", "passed"],
  },
  {
    name: "a check's own time limit",
    checks: `${IMPORT}test("never", { timeout: 150 }, async () => { await never(); });
test("slow", async () => { await later(400, 1); }, 100);
test("after", () => { expect(1).toBe(1); });
describe("hooks", () => { beforeEach(async () => { await never(); }, 100); test("in a hook", () => {}); });`,
    answer: ANSWER,
    states: ["timed-out", "timed-out", "passed", "timed-out"],
    says: ["never settled"],
  },
  {
    name: "a rejection that nobody awaits",
    checks: `${IMPORT}test("one", async () => { void fail("unheard"); await later(20, 1); expect(1).toBe(1); });\ntest("two", () => { expect(1).toBe(1); });`,
    answer: ANSWER,
    states: ["passed", "passed"],
  },
  {
    name: "vi.stubGlobal",
    checks: `${IMPORT}test("stub", () => { vi.stubGlobal("answer", 42); expect(globalThis.answer).toBe(42); vi.unstubAllGlobals(); expect(globalThis.answer).toBeUndefined(); });`,
    answer: ANSWER,
    states: ["passed"],
  },
];
