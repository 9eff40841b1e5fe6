import type { Entry } from "../entry.ts";

const one = (name: string, answer: string, more: Partial<Entry> = {}): Entry => ({
  name,
  checks:
    'import { run } from "./answer/index.ts";\ntest("one", async () => { expect(await run()).toBe(1); });\ntest("two", () => { expect(1).toBe(1); });',
  answer,
  states: ["errored", "passed"],
  ...more,
});

/** Answers that throw, loop, wait for ever or print. */
export const crashes: readonly Entry[] = [
  one("throws an error", 'export function run() {\n  throw new Error("on purpose");\n}', {
    says: ["on purpose", '"line": 2'],
  }),
  one(
    "throws an error of its own kind",
    'class Broken extends Error { override name = "Broken"; }\nexport function run() {\n  throw new Broken("own kind");\n}',
    { says: ['"Broken"', "own kind"] },
  ),
  one(
    "throws from deep inside",
    'const a = () => b();\nconst b = () => {\n  throw new RangeError("deep");\n};\nexport const run = () => a();',
    { says: ['"line": 3'] },
  ),
  one("throws text", 'export function run() { throw "just text"; }', { says: ["just text"] }),
  one("throws null", "export function run() { throw null; }"),
  one("throws undefined", "export function run() { throw undefined; }"),
  one("throws a number", "export function run() { throw 42; }", { says: ["42"] }),
  one("throws an object", 'export function run() { throw { code: 7, text: "seven" }; }'),
  one(
    "rejects with an error",
    'export async function run() {\n  await Promise.resolve();\n  throw new Error("rejected");\n}',
    { says: ["rejected"] },
  ),
  one(
    "rejects with a cause",
    'export async function run() { throw new Error("outer", { cause: new Error("inner") }); }',
    { says: ["outer"] },
  ),
  one(
    "throws many errors at once",
    'export function run() { throw new AggregateError([new Error("a"), new Error("b")], "both"); }',
    { says: ['"message": "b"'] },
  ),
  one(
    "reads a property of undefined",
    "const nothing: any = undefined;\nexport function run() {\n  return nothing.length;\n}",
    { says: ["TypeError", '"line": 3', "engine's own words"] },
  ),
  one("calls what is no function", "const thing: any = 5;\nexport function run() {\n  return thing();\n}", {
    says: ["TypeError", '"line": 3'],
  }),
  one("names what does not exist", "export function run() {\n  return missingName;\n}", {
    says: ["ReferenceError", '"line": 2'],
  }),
  one(
    "assigns to a constant",
    "const fixed = 1;\nexport function run() {\n  (fixed as number) = 2;\n  return fixed;\n}",
    {
      differs: { where: ["verified"], reason: "QuickJS tells the line after the assignment" },
      says: ["TypeError"],
    },
  ),
  one("an array of a length that cannot be", "export function run() {\n  return new Array(-1);\n}", {
    says: ["RangeError", '"line": 2'],
  }),
  one("parses what is no JSON", 'export function run() {\n  return JSON.parse("{no");\n}', {
    differs: { where: ["WebKit"], reason: "WebKit drops the frame of a call in tail position" },
    says: ["SyntaxError", '"line": 2'],
  }),
  one("recurses without end", "export function run(): number { return 1 + run(); }", {
    says: ["calls itself too deeply"],
  }),
  one(
    "uses a name before it is declared",
    "export function run() {\n  const a = later;\n  const later = 1;\n  return a;\n}",
    {
      differs: { where: ["WebKit"], reason: "WebKit tells the line of the function" },
      says: ["ReferenceError"],
    },
  ),
  {
    name: "throws in a callback of the checks",
    checks:
      'import { run } from "./answer/index.ts";\ntest("one", () => { expect(run([3, 1, 2], (a, b) => { throw new Error("from the check"); })).toEqual([]); });',
    answer:
      "export const run = (list: number[], compare: (a: number, b: number) => number): number[] => list.toSorted(compare);",
    states: ["errored"],
    differs: {
      where: ["WebKit"],
      reason: "WebKit drops calls in tail position",
    },
    says: ["from the check"],
  },
  {
    name: "a loop without end",
    checks:
      'import { run } from "./answer/index.ts";\ntest("before", () => { expect(1).toBe(1); });\ntest("loop", () => { expect(run()).toBe(1); });\ntest("after", () => { expect(1).toBe(1); });',
    answer: "export function run() { for (;;) {} }",
    states: ["passed", "timed-out", "not-reached"],
    outcome: "cut-off",
    says: ["busy-loop"],
  },
  {
    timed: true,
    name: "a promise that never settles",
    checks:
      'import { run } from "./answer/index.ts";\ntest("never", async () => { expect(await run()).toBe(1); });\ntest("after", () => { expect(1).toBe(1); });',
    answer: "export const run = (): Promise<number> => new Promise(() => {});",
    states: ["timed-out", "passed"],
    says: ["5000 ms", "never settled"],
  },
  {
    name: "too many lines are printed",
    checks:
      'import { run } from "./answer/index.ts";\ntest("before", () => { expect(1).toBe(1); });\ntest("flood", () => { run(); });',
    answer: 'export function run() { for (let i = 0; i < 5000; i += 1) console.log("line", i); }',
    states: ["passed", "timed-out"],
    outcome: "cut-off",
    says: ["too-much-output"],
  },
  {
    name: "the console at every level",
    checks:
      'import { run } from "./answer/index.ts";\nconsole.log("while loading");\ntest("one", () => { run(); console.log("from the check"); });\ntest("two", () => { console.warn("second"); });',
    answer: `console.info("answer loads");
export function run() {
  console.log("text", 1, -0, 12n, true, null, undefined);
  console.info({ a: [1, { b: 2 }], c: new Map([[1, 2]]), d: new Set(["x"]) });
  console.warn("%s is %i of %d and %j", "x", 4.7, 5.5, { a: 1 });
  console.error(new Error("shown"));
  console.debug([1, , 3], () => 1, new Date(0));
  console.log(class A {}, function named() {}, /a/g, new Uint8Array(3), Promise.resolve(1));
  console.assert(1 > 2, "assertion", 5);
  console.assert(true, "silent");
  console.table([{ a: 1 }]);
  console.dir({ x: 1 });
  console.group("g"); console.groupEnd(); console.time("t"); console.timeEnd("t"); console.count();
  console.log();
  console.log("ü 世界 🙂\\nnext line");
}`,
    states: ["passed", "passed"],
    says: ["while loading", "answer loads", "x is 4 of 5.5"],
  },
];
