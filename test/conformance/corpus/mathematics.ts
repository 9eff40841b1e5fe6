import type { Entry } from "../entry.ts";

const ONE = [
  "exp",
  "expm1",
  "log",
  "log1p",
  "log2",
  "log10",
  "sin",
  "cos",
  "tan",
  "asin",
  "acos",
  "atan",
  "sinh",
  "cosh",
  "tanh",
  "asinh",
  "acosh",
  "atanh",
  "cbrt",
  "sqrt",
  "round",
  "fround",
];
const TWO = ["pow", "atan2", "hypot"];
const ARGUMENTS =
  "[0, -0, 1, -1, 0.5, -0.5, 1e-10, -1e-10, 0.1, 0.7, 0.999999, 1.5, 2, 3.3, 10, 17.25, 100, 709.7, 1e5, 1e15, 1e300, 5e-324, Infinity, -Infinity, NaN]";

const checks = (where: string): string =>
  `import { one, two } from "./answer/index.ts";\nconst call = ${where};\n${[...ONE.map((name) => `test("${name}", () => { console.log(${ARGUMENTS}.map((x) => call.one("${name}", x)).join(" ")); });`), ...TWO.map((name) => `test("${name}", () => { const all = ${ARGUMENTS}; for (const x of all) console.log(all.map((y) => call.two("${name}", x, y)).join(" ")); });`)].join("\n")}
test("operator", () => { const all = ${ARGUMENTS}; expect(all.map((x) => call.two("pow", x, 2.5))).toEqual(all.map((x) => two("pow", x, 2.5))); });`;

const ANSWER = `export const one = (name: string, x: number): number => (Math as any)[name](x);
export const two = (name: string, x: number, y: number): number => (Math as any)[name](x, y);`;

const STATES = [...ONE, ...TWO, "operator"].map(() => "passed" as const);

/** Functions whose last bits differ between engines print the same here, in the answer and in the checks. */
export const mathematics: readonly Entry[] = [
  { name: "mathematics of the answer", checks: checks("{ one, two }"), answer: ANSWER, states: STATES },
  {
    name: "mathematics of the checks",
    checks: checks("{ one: (name, x) => Math[name](x), two: (name, x, y) => Math[name](x, y) }"),
    answer: ANSWER,
    states: STATES,
  },
];
