import { expect, test } from "vitest";
import { plan } from "./plan.ts";

const CHECKS = 'import { one } from "./answer/index.ts";';
const planned = (answer: Record<string, string>, checksSource = CHECKS) =>
  plan({ checksSource, given: { "g.ts": "export const g = 1;" }, imports: [], simulated: false }, answer);
const refusal = (answer: Record<string, string>): string => {
  const made = planned(answer);
  return made.ok ? "" : made.failure.message;
};

test("Modules come after what they import", () => {
  const made = planned({
    "index.ts": 'import { two } from "./two.ts"; export const one = two;',
    "two.ts": 'import { g } from "../given/g.ts"; export const two = g;',
  });
  expect(made.ok && made.modules.map(({ path }) => path)).toEqual([
    "given/g.ts",
    "answer/two.ts",
    "answer/index.ts",
    "checks.test.ts",
  ]);
});

test("An answer may import the libraries that its exercise names, and no other", () => {
  const answer = { "index.ts": 'import { kOfN } from "@standby/reliability"; export const one = kOfN;' };
  expect(refusal(answer)).toBe(
    'answer/index.ts imports "@standby/reliability", which is not available here. It may import: only files of this exercise.',
  );
  const offered = {
    checksSource: CHECKS,
    given: {},
    imports: ["@standby/reliability"],
    simulated: false,
  } as const;
  expect(plan({ ...offered, imports: [...offered.imports] }, answer).ok).toBe(true);
});

test("Checks and given files may import every library, whatever the answer may", () => {
  const checks = 'import fc from "fast-check"; import { one } from "./answer/index.ts"; fc.assert(one);';
  const given = { "g.ts": 'export { series } from "@standby/reliability";' };
  const answer = { "index.ts": 'import { series } from "../given/g.ts"; export const one = series;' };
  expect(plan({ checksSource: checks, given, imports: [], simulated: false }, answer).ok).toBe(true);
});

test("A circle of imports is named", () => {
  const answer = {
    "index.ts": 'import { two } from "./two.ts"; export const one = two;',
    "two.ts": 'import { one } from "./index.ts"; export const two = one;',
  };
  expect(refusal(answer)).toContain("circle: answer/index.ts → answer/two.ts → answer/index.ts");
});

test.each([
  ["a name that is not exported", "export const won = 1;", 'does not export "one"'],
  ["a library that answers may not import", 'import "node:fs"; export const one = 1;', "not available"],
  ["vitest", 'import "vitest"; export const one = 1;', "not available"],
  ["its own checks", 'import "../checks.test.ts"; export const one = 1;', "cannot import its own checks"],
  ["more text than is allowed", `export const one = 1; // ${"x".repeat(600_000)}`, "the limit is"],
])("An answer is refused for %s", (_what, text, message) => {
  expect(refusal({ "index.ts": text })).toContain(message);
});

test("A text is a module of its own", () => {
  const made = planned({ "a.yaml": "kind: `Pod`\n" }, 'import text from "./answer/a.yaml?raw";');
  expect(made.ok && made.modules[0]?.code).toBe('export default "kind: `Pod`\\n";');
});
