import type { Entry } from "../entry.ts";

/** Each value of the answer, beside what the check wants of it. */
const DIFFERENT: readonly (readonly [string, string, string])[] = [
  ["a Map", 'new Map<string, unknown>([["a", 1], ["b", { c: 2 }]])', 'new Map([["a", 1], ["b", { c: 3 }]])'],
  ["a Set", "new Set([1, 2, 3])", "new Set([1, 2, 4])"],
  ["NaN", "{ x: NaN }", "{ x: 1 }"],
  ["negative zero", "-0", "0"],
  ["negative zero inside", "[0, -0]", "[0, 0]"],
  ["infinities", "[Infinity, -Infinity]", "[Infinity, Infinity]"],
  ["a BigInt", "{ n: 12345678901234567890n }", "{ n: 12345678901234567891n }"],
  ["undefined and null", "[undefined, null]", "[null, undefined]"],
  ["a date", "new Date(Date.UTC(2026, 0, 31))", "new Date(Date.UTC(2026, 1, 1))"],
  ["a regular expression", "/a+/gi", "/a+/g"],
  ["typed arrays", "new Uint8Array([1, 2, 255])", "new Uint8Array([1, 2, 254])"],
  ["an array buffer", "new Uint8Array([1, 2]).buffer", "new Uint8Array([1, 3]).buffer"],
  ["an array with holes", "[1, , 3]", "[1, 2, 3]"],
  ["many scripts", '"Grüße, 世界 🙂\\n\\tزمن"', '"Grüße, 世界 🙃\\n\\tزمن"'],
  ["half a surrogate pair", '"\\ud83d"', '"x"'],
  ["text of several lines", '"one\\ntwo\\nthree\\nfour"', '"one\\n2\\nthree\\nfour"'],
  ["nested objects", "{ a: { b: { c: { d: { e: 1 } } } } }", "{ a: { b: { c: { d: { e: 2 } } } } }"],
  ["keys in another order", "{ b: 1, a: 2 }", "{ a: 2, b: 2 }"],
  ["small and large numbers", "[1e-7, 1e21, 123456789.123]", "[1e-7, 1e21, 123456789.124]"],
  [
    "a long list",
    "Array.from({ length: 300 }, (_, i) => i)",
    "Array.from({ length: 300 }, (_, i) => (i === 150 ? -1 : i))",
  ],
  ["a long text", '"abc ".repeat(2000)', '"abd ".repeat(2000)'],
  ["a huge value", 'Array.from({ length: 3000 }, (_, i) => ({ id: i, name: "row " + i }))', "[]"],
  ["keys that need quotes", '{ "a b": 1, "": 2, "ü": 3 }', '{ "a b": 1, "": 3, "ü": 3 }'],
];

/** Values as they are compared and printed. */
export const values: readonly Entry[] = [
  {
    name: "differences between values",
    checks: `import { values } from "./answer/index.ts";\n${DIFFERENT.map(([title, , expected]) => `test(${JSON.stringify(title)}, () => { expect(values[${JSON.stringify(title)}]).toStrictEqual(${expected}); });`).join("\n")}`,
    answer: `export const values: Record<string, unknown> = {\n${DIFFERENT.map(([title, value]) => `  ${JSON.stringify(title)}: ${value},`).join("\n")}\n};`,
    states: DIFFERENT.map(() => "failed"),
    says: ["more characters", "世界"],
  },
  {
    name: "values that are the same",
    checks: `import { values } from "./answer/index.ts";\n${DIFFERENT.map(([title, value]) => `test(${JSON.stringify(title)}, () => { expect(values[${JSON.stringify(title)}]).toStrictEqual(${value}); });`).join("\n")}`,
    answer: `export const values: Record<string, unknown> = {\n${DIFFERENT.map(([title, value]) => `  ${JSON.stringify(title)}: ${value},`).join("\n")}\n};`,
    states: DIFFERENT.map(() => "passed"),
  },
  {
    name: "cycles",
    checks:
      'import { ring, tree } from "./answer/index.ts";\ntest("ring", () => { expect(ring.self).toBe(ring); expect(ring).toEqual({ name: "other" }); });\ntest("tree", () => { expect(tree.left.up).toEqual(tree); });',
    answer:
      'interface Ring { name: string; self?: Ring }\nexport const ring: Ring = { name: "ring" };\nring.self = ring;\nexport const tree: any = { left: {} };\ntree.left.up = tree;',
    states: ["failed", "passed"],
    says: ["[Circular]"],
  },
  {
    name: "instances, accessors, inheritance",
    checks: `import { Point, Far, make } from "./answer/index.ts";
test("methods", () => { expect(new Point(1, 2).sum()).toBe(3); });
test("getter", () => { expect(new Point(3, 4).length).toBe(6); });
test("static", () => { expect(Point.origin().sum()).toBe(0); });
test("inheritance", () => { const far = new Far(1, 2); expect(far).toBeInstanceOf(Point); expect(far.sum()).toBe(1003); });
test("state is kept", () => { const p = new Point(1, 1); p.move(1); p.move(2); expect(p.sum()).toBe(8); });
test("private", () => { expect(make().secret()).toBe("hidden"); });`,
    answer: `export class Point { x; y; constructor(x: number, y: number) { this.x = x; this.y = y; }
  sum(): number { return this.x + this.y; }
  get length(): number { return Math.hypot(this.x, this.y); }
  move(by: number): void { this.x += by; this.y += by; }
  static origin(): Point { return new Point(0, 0); } }
export class Far extends Point { override sum(): number { return super.sum() + 1000; } }
class Secret { #word = "hidden"; secret(): string { return this.#word; } }
export const make = (): Secret => new Secret();`,
    states: ["passed", "failed", "passed", "passed", "passed", "passed"],
  },
  {
    name: "generators and iterators",
    checks: `import { count, later } from "./answer/index.ts";
test("spread", () => { expect([...count(3)]).toEqual([0, 1, 2]); });
test("loop", () => { let sum = 0; for (const each of count(4)) sum += each; expect(sum).toBe(7); });
test("sent", () => { const it = count(2); it.next(); expect(it.return(9)).toEqual({ value: 9, done: true }); });
test("async", async () => { const all = []; for await (const each of later(3)) all.push(each); expect(all).toEqual(["0", "1", "2"]); });`,
    answer: `export function* count(n: number): Generator<number> { for (let i = 0; i < n; i += 1) yield i; }
export async function* later(n: number): AsyncGenerator<string> { for (let i = 0; i < n; i += 1) yield String(i); }`,
    states: ["passed", "failed", "passed", "passed"],
  },
  {
    name: "callbacks and changed arguments",
    checks: `import { each, fill, apply } from "./answer/index.ts";
test("callback", () => { const seen = vi.fn((x) => x * 2); expect(each([1, 2, 3], seen)).toEqual([2, 4, 6]); expect(seen).toHaveBeenCalledTimes(3); });
test("argument changed", () => { const list = [1]; fill(list); expect(list).toEqual([1, 2, 3]); });
test("callback throws", () => { expect(() => apply(() => { throw new RangeError("from the check"); })).toThrow(RangeError); });
test("callback's result", () => { expect(apply(() => ({ a: new Map([[1, 2]]) }))).toEqual({ a: new Map([[1, 3]]) }); });`,
    answer: `export const each = (list: number[], f: (x: number) => number): number[] => list.map((x) => f(x));
export function fill(list: number[]): void { list.push(2, 3); }
export function apply<T>(f: () => T): T { return f(); }`,
    states: ["passed", "passed", "passed", "failed"],
  },
];
