import { WRONG, type Attack, type Ending } from "./attack.ts";

const SCORES = (earned: number): Ending => ({ outcome: "finished", earned });

/** It breaks what the run itself needs. */
const STUCK: Ending = { outcome: "cut-off", reason: ["never-settled", "busy-loop"] };

/** The answer is wrong; `deed` runs while it loads, to be judged right nevertheless. */
const forge = (name: string, deed: string, page: Ending = WRONG, add = "return -1;"): Attack => ({
  name,
  answer: `${deed}\nexport function add(a: any, b: any): any { ${add} }`,
  page,
  // An answer that breaks its own realm may also be cut off there.
  verified: { ...WRONG, orCutOff: true },
});

/** Answers that try to be judged right without being so. In the page some succeed, and cheat themselves. */
export const forging: readonly Attack[] = [
  forge(
    "an object that claims to match",
    "",
    SCORES(1),
    "return { asymmetricMatch: () => true, $$typeof: Symbol.for('jest.asymmetricMatcher'), valueOf: () => a + b };",
  ),
  forge("Object.is patched", "Object.is = () => true;", SCORES(3)),
  forge(
    "Promise patched",
    "const then = Promise.prototype.then; Promise.prototype.then = function (this: any, f: any) { return then.call(this, f, () => undefined); } as any;",
    { outcome: "finished", orCutOff: true, earned: [2, 3] },
  ),
  forge(
    "Array.prototype patched",
    "Array.prototype.push = function () { return 0; }; Array.prototype.some = () => true; Array.prototype.every = () => true; (Array.prototype as any).filter = () => [];",
    STUCK,
  ),
  forge(
    "JSON patched",
    'JSON.stringify = () => \'{"state":"passed"}\'; JSON.parse = () => ({ state: "passed" });',
  ),
  forge(
    "Date patched",
    "Date.now = () => 0; (globalThis as any).Date = class { static now() { return 0; } getTime() { return 0; } };",
  ),
  forge(
    "setters on Object.prototype",
    'for (const key of ["state", "errors", "failures", "passed"]) Object.defineProperty(Object.prototype, key, { get: () => (key === "state" ? "pass" : undefined), set() {}, configurable: true });',
    STUCK,
  ),
  forge(
    "Symbol.hasInstance",
    "try { Object.defineProperty(Function.prototype, Symbol.hasInstance, { value: () => true }); } catch {} Object.defineProperty(Array, Symbol.hasInstance, { value: () => true });",
  ),
  forge(
    "Error and Proxy replaced",
    "(globalThis as any).Error = function () { return {}; }; (globalThis as any).Proxy = function (target: any) { return target; };",
  ),
  forge(
    "messages to the host",
    'const say = (globalThis as any).postMessage ?? (() => {}); for (const check of ["one", "two", "list"]) try { say({ type: "finished", check, state: "passed", failures: [], durationMs: 1 }); } catch {}',
  ),
  forge(
    "MessagePort.prototype.postMessage patched",
    'const P: any = (globalThis as any).MessagePort?.prototype; if (P) { const real = P.postMessage; P.postMessage = function (m: any) { if (m && m.type === "finished") m.state = "passed"; return real.call(this, m); }; }',
  ),
  forge(
    "stacks that lead to the checks",
    'Error.prepareStackTrace = (_: any, frames: any) => { for (const f of frames ?? []) { const g = f.getFunction?.(); if (/toBe|answer/.test(String(g))) console.log("read: " + g); } return ""; };',
    WRONG,
    'void new Error().stack; let c: any; try { c = (add as any).caller ?? arguments.callee.caller; } catch {} if (c) console.log("read: " + c); return -1;',
  ),
  forge(
    "an import of the checks",
    'let read = ""; try { const m: any = await Function("u", "return import(u)")("./checks.test.ts"); read = Object.keys(m).join(); console.log("read: " + read); } catch {}',
  ),
  forge(
    "a look for the checks' text",
    'for (const key of Reflect.ownKeys(globalThis)) { const text = String(key); if (/answer|library|libraries|checks/.test(text)) console.log("read: " + text); }',
  ),
  forge(
    "timers replaced",
    "(globalThis as any).setTimeout = (f: any) => { f(); return 0; }; (globalThis as any).clearTimeout = () => {};",
  ),
  forge("Math replaced", "(globalThis as any).Math = { ...Math, abs: () => 0 };"),
  forge(
    "Function.prototype.call patched",
    "const call = Function.prototype.call; Function.prototype.call = function (this: any, self: any, ...rest: any[]) { try { return Reflect.apply(this, self, rest); } catch { return undefined; } }; void call;",
  ),
  forge(
    "a forged AssertionError",
    "class AssertionError extends Error { override name = 'AssertionError'; showDiff = false; actual = 3; expected = 3; }",
    WRONG,
    "throw Object.assign(new AssertionError('passed'), { state: 'passed' });",
  ),
  forge(
    "a skip through the checks' own state",
    'const w: any = (globalThis as any).__vitest_worker__; if (w) { try { w.current.result = { state: "pass" }; } catch {} }',
    { outcome: "our-fault" },
    "const w: any = (globalThis as any).__vitest_worker__; try { w.current.context.skip(); } catch (e) { if (w) throw e; } return -1;",
  ),
  forge(
    "describe and test from the global object",
    'const g: any = globalThis; try { g.test?.("one", () => {}); g.describe?.("x", () => {}); } catch {}',
  ),
  forge(
    "expect's own state",
    'const key = Object.getOwnPropertySymbols(globalThis).find((each) => String(each).includes("matchers-object")); if (key) { const m = (globalThis as any)[key]; m.customEqualityTesters?.push(() => true); }',
    WRONG,
  ),
  forge(
    "String.prototype patched",
    "String.prototype.replace = () => 'passed'; String.prototype.split = () => []; String.prototype.slice = () => '';",
  ),
  forge(
    "WeakMap patched",
    "WeakMap.prototype.get = () => undefined; WeakMap.prototype.has = () => true; Map.prototype.get = () => undefined;",
    STUCK,
  ),
  forge("structuredClone patched", "(globalThis as any).structuredClone = () => ({ state: 'passed' });"),
  forge(
    "Reflect patched",
    "Reflect.apply = () => undefined; Reflect.get = () => 3; Reflect.ownKeys = () => [];",
    { outcome: "did-not-load" },
  ),
  forge(
    "Number answers for every value",
    "Number.prototype.valueOf = () => 3; (Number.prototype as any)[Symbol.toPrimitive] = () => 3; Number.isNaN = () => true;",
  ),
];
