import type { Entry } from "../entry.ts";

const ANSWER = "export const add = (a: number, b: number): number => a + b;\nexport const zero = 0;";
const IMPORT = 'import { add, zero } from "./answer/index.ts";\n';

/** How checks are written down: titles, suites, tables, hooks, options. */
export const structure: readonly Entry[] = [
  {
    name: "test and it",
    checks: `${IMPORT}test("one", () => { expect(add(1, 2)).toBe(3); });\nit("two", () => { expect(add(1, 2)).toBe(4); });`,
    answer: ANSWER,
    states: ["passed", "failed"],
    says: ["expected 3 to be 4"],
  },
  {
    name: "nested suites give title paths",
    checks: `${IMPORT}describe("a", () => { describe("b", () => { test("c", () => { expect(add(1, 1)).toBe(2); }); }); test("d", () => { expect(zero).toBe(1); }); });`,
    answer: ANSWER,
    states: ["passed", "failed"],
    says: ["a > b > c", "a > d"],
  },
  {
    name: "test.each formats its titles",
    checks: `${IMPORT}test.each([[1, 2, 3], [2, 2, 5]])("%i + %i = %i", (a, b, c) => { expect(add(a, b)).toBe(c); });
test.each([{ a: 1, name: "x" }, { a: 2, name: "ü" }])("$name has $a", ({ a }) => { expect(add(a, 0)).toBe(a); });
test.each\`a | b | sum
\${1} | \${2} | \${3}
\${-0} | \${0} | \${0}\`("$a and $b make $sum", ({ a, b, sum }) => { expect(add(a, b)).toBe(sum); });`,
    answer: ANSWER,
    states: ["passed", "failed", "passed", "passed", "passed", "passed"],
    says: ["2 + 2 = 5", "ü has 2"],
  },
  {
    name: "describe.each and test.for",
    checks: `${IMPORT}describe.each(["x", "y"])("suite %s", (name) => { test("has a name", () => { expect(name).toHaveLength(add(1, 0)); }); });
test.for([[1, 1], [1, 2]])("for %i and %i", ([a, b], { expect }) => { expect(add(a, zero)).toBe(b); });`,
    answer: ANSWER,
    states: ["passed", "passed", "passed", "failed"],
    says: ["suite x > has a name", "for 1 and 2"],
  },
  {
    name: "hooks run in their order",
    checks: `${IMPORT}const order = [];
beforeAll(() => { order.push("beforeAll"); return () => { console.log("cleanup"); }; });
beforeEach(() => { order.push("beforeEach"); });
afterEach(() => { order.push("afterEach"); });
afterAll(() => { console.log(order.join(" ")); });
describe("inner", () => { beforeEach(() => { order.push("inner"); }); test("one", () => { order.push("one"); expect(add(1, 1)).toBe(2); }); });
test("two", () => { order.push("two"); expect(order).toContain("inner"); });`,
    answer: ANSWER,
    states: ["passed", "passed"],
    says: ["beforeAll beforeEach inner one afterEach beforeEach two afterEach"],
  },
  {
    name: "a beforeEach that fails, fails its check",
    checks: `${IMPORT}describe("a", () => { beforeEach(() => { expect(add(1, 1)).toBe(3); }); test("one", () => {}); });\ntest("two", () => { expect(zero).toBe(0); });`,
    answer: ANSWER,
    states: ["failed", "passed"],
  },
  {
    name: "an afterEach that throws, makes an error",
    checks: `${IMPORT}afterEach(() => { throw new Error("after"); });\ntest("one", () => { expect(zero).toBe(0); });`,
    answer: ANSWER,
    states: ["errored"],
    says: ["after"],
  },
  {
    name: "a beforeAll that fails, fails every check of its suite",
    checks: `${IMPORT}describe("a", () => { beforeAll(() => { throw new RangeError("before all"); }); test("one", () => {}); test("two", () => {}); });\ntest("three", () => { expect(zero).toBe(0); });`,
    answer: ANSWER,
    states: ["errored", "errored", "passed"],
    says: ["before all"],
  },
  {
    name: "a beforeAll of the file that fails, fails every check",
    checks: `${IMPORT}beforeAll(async () => { await Promise.reject(new Error("file hook")); });\ntest("one", () => {});\ndescribe("a", () => { test("two", () => {}); });`,
    answer: ANSWER,
    states: ["errored", "errored"],
    says: ["file hook"],
  },
  {
    name: "an afterAll that fails leaves the checks as they were",
    checks: `${IMPORT}describe("a", () => { afterAll(() => { throw new Error("after all"); }); test("one", () => { expect(zero).toBe(0); }); });`,
    answer: ANSWER,
    states: ["passed"],
  },
  {
    name: "onTestFinished and onTestFailed",
    checks: `${IMPORT}test("one", () => { onTestFinished(() => { console.log("finished"); }); onTestFailed(() => { console.log("failed"); }); expect(zero).toBe(1); });`,
    answer: ANSWER,
    states: ["failed"],
    says: ["finished"],
  },
  {
    name: "test.fails passes where the body fails",
    checks: `${IMPORT}test.fails("one", () => { expect(zero).toBe(1); });\ntest.fails("two", () => { expect(zero).toBe(0); });`,
    answer: ANSWER,
    states: ["passed", "errored"],
  },
  {
    name: "concurrent checks",
    checks: `${IMPORT}describe.concurrent("a", () => { test("one", async ({ expect }) => { await Promise.resolve(); expect(zero).toBe(0); }); test("two", async ({ expect }) => { await Promise.resolve(); await Promise.resolve(); expect(add(1, 1)).toBe(2); }); });`,
    answer: ANSWER,
    states: ["passed", "passed"],
  },
  {
    name: "a check's context",
    checks: `${IMPORT}test("one", ({ task, expect }) => { expect(task.name).toBe("one"); });\nconst with2 = test.extend({ two: async ({}, use) => { await use(2); } });\nwith2("fixture", ({ two }) => { expect(add(two, zero)).toBe(3); });`,
    answer: ANSWER,
    states: ["passed", "failed"],
    says: ["expected 2 to be 3"],
  },
  {
    name: "a title with symbols from many scripts",
    checks: `${IMPORT}test("Ångström ≥ 0 · 可用性 · 🙂", () => { expect("🙂").toBe("🙃"); });`,
    answer: ANSWER,
    states: ["failed"],
    says: ["可用性"],
  },
];
