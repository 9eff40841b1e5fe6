import type { Entry } from "../entry.ts";

const CHECK = 'import { one } from "./answer/index.ts";\ntest("one", () => { expect(one).toBe(1); });';

const broken = (name: string, answer: Entry["answer"], says: readonly string[], checks = CHECK): Entry => ({
  name,
  checks,
  answer,
  states: [],
  outcome: "did-not-load",
  says,
});

/** Files: several of them, given ones, texts, and those that do not load. */
export const loading: readonly Entry[] = [
  {
    name: "several files that import each other",
    checks:
      'import total, { parts } from "./answer/index.ts";\nimport { double } from "./answer/lib/double.ts";\ntest("sum", () => { expect(total(parts)).toBe(12); });\ntest("other file", () => { expect(double(4)).toBe(9); });',
    answer: {
      "index.ts":
        'import { double as twice } from "./lib/double.ts";\nexport * from "./parts.ts";\nexport default (list: number[]) => list.reduce((sum, each) => sum + twice(each), 0);',
      "lib/double.ts":
        'import { TWO } from "../parts.ts";\nexport const double = (n: number): number => n * TWO;',
      "parts.ts": "export const parts = [1, 2, 3];\nexport const TWO = 2;",
    },
    states: ["passed", "failed"],
  },
  {
    name: "given files are shared by answer and checks",
    checks:
      'import { price } from "./answer/index.ts";\nimport { RATES, table } from "./given/rates.ts";\ntest("rate", () => { expect(price("x")).toBe(RATES.x * 2); });\ntest("table", () => { expect(table.get("y")).toBe(8); });',
    answer:
      'import { RATES } from "../given/rates.ts";\nexport const price = (name: keyof typeof RATES): number => RATES[name] * 2;',
    given: {
      "rates.ts":
        "export const RATES = { x: 3, y: 4 };\nexport const table = new Map(Object.entries(RATES));",
    },
    states: ["passed", "failed"],
  },
  {
    name: "an answer that is a text",
    checks:
      'import manifest from "./answer/deployment.yaml?raw";\ntest("replicas", () => { expect(manifest).toMatch(/replicas: 3/); });\ntest("whole", () => { expect(manifest).toBe("x"); });',
    answer: {
      "deployment.yaml": 'kind: Deployment\nspec:\n  replicas: 3 # drei · 三\n  note: "`${quoted}`\\n"\n',
    },
    states: ["passed", "failed"],
    says: ["drei · 三"],
  },
  {
    name: "default exports of every kind",
    checks:
      'import f from "./answer/index.ts";\nimport C from "./answer/c.ts";\nimport v, * as all from "./answer/v.ts";\ntest("function", () => { expect(f(1)).toBe(2); });\ntest("class", () => { expect(new C().one()).toBe(1); });\ntest("value", () => { expect(v).toEqual({ a: 1 }); expect(Object.keys(all).sort()).toEqual(["b", "default"]); });',
    answer: {
      "index.ts": "export default function (n: number) { return n + 1; }",
      "c.ts": "export default class { one() { return 1; } }",
      "v.ts": "export default { a: 1 };\nexport const b = 2;",
    },
    states: ["passed", "passed", "passed"],
  },
  {
    name: "types of every kind are blanked",
    checks:
      'import { run } from "./answer/index.ts";\ntest("one", () => { expect(run({ a: 1 })).toBe(2); });',
    answer:
      'import type { Shape } from "./shape.ts";\ninterface More extends Shape { b?: number }\ntype Pick2<T> = { [K in keyof T]?: T[K] };\ndeclare const absent: string;\nabstract class Base<T> { protected abstract get(x: T): number; call(x: T): number { return this.get(x)!; } }\nclass Real extends Base<More> { protected override get(x: More): number { return (x.a as number) satisfies number; } }\nexport function run(this: void, x: More, ...rest: readonly unknown[]): number { const list = <const T,>(t: T): T[] => [t]; return new Real().call(x) + list<number>(1).length + rest.length; }',
    states: ["passed"],
  },
  {
    name: "a check imports while it runs",
    checks:
      'test("one", async () => { const { one } = await import("./answer/index.ts"); expect(one).toBe(2); });',
    answer: "export const one = 1;",
    states: ["failed"],
  },
  broken("a syntax error", "export const one = 1;\nexport const two = (;\n", ["SyntaxError", '"line": 2']),
  broken("a bracket that is never closed", "export function one() {\n  if (true) {\n", ["SyntaxError"]),
  broken("an enum, which is more than a type", "enum Colour { Red }\nexport const one = 1;", ['"line": 1']),
  broken("an export that is missing", "export const won = 1;", ["does not export", "one"]),
  broken(
    "a default export that is missing",
    "export const one = 1;",
    ["no default export"],
    'import one from "./answer/index.ts";\ntest("one", () => { expect(one).toBe(1); });',
  ),
  broken("a file that is missing", { "other.ts": "export const one = 1;" }, ["no such file"]),
  broken(
    "a library that is not available",
    'import { readFileSync } from "node:fs";\nexport const one = readFileSync;',
    ["node:fs", "not available"],
  ),
  broken("vitest in an answer", 'import { expect } from "vitest";\nexport const one = expect;', [
    "vitest",
    "not available",
  ]),
  broken("an address", 'import x from "https://example.com/x.js";\nexport const one = x;', ["not available"]),
  broken(
    "a circle of imports",
    {
      "index.ts": 'import { two } from "./two.ts";\nexport const one = two;',
      "two.ts": 'import { one } from "./index.ts";\nexport const two = one;',
    },
    ["circle"],
  ),
  broken(
    "an error while loading",
    'const make = () => {\n  throw new Error("not today");\n};\nexport const one = make();',
    ["not today", '"line": 2'],
  ),
  broken("an engine's error while loading", "const nothing: any = null;\nexport const one = nothing.x;", [
    "TypeError",
    '"line": 2',
  ]),
  broken("text thrown while loading", 'throw "text at import";\nexport const one = 1;', ["text at import"]),
  broken(
    "a rejected promise while loading",
    'await Promise.reject(new RangeError("awaited"));\nexport const one = 1;',
    ["awaited"],
  ),
  {
    name: "a loop while loading",
    checks: CHECK,
    answer: "while (true) {}\nexport const one = 1;",
    states: [],
    outcome: "cut-off",
    says: ["busy-loop"],
  },
  {
    name: "loading that never ends",
    checks: CHECK,
    answer: "await new Promise(() => {});\nexport const one = 1;",
    states: [],
    outcome: "cut-off",
    says: ["never-settled"],
  },
];
