import { expect, test } from "vitest";
import { paths, refusals } from "./fixtures.ts";

const FILE = "exercises/cut-vertices/checks.test.ts";
const EVERY_CHECK_COUNTS =
  "Rule: every check of an exercise runs, in every host, for every learner. Remedy: remove it, or remove the check.";
const ONE_RUN =
  "Rule: a check gives the same verdict each time, so it is never run again in hope of another. Remedy: remove it and make the check repeatable: fake timers, a fixed seed.";
const NO_MODULE_MOCKS =
  "Rule: checks cannot replace modules: the hosts have no module registry to replace them in. Remedy: pass the part to be replaced as an argument, or use vi.fn and vi.spyOn.";
const NO_SNAPSHOT_FILES =
  "Rule: checks keep no snapshots on disk: the page has none. Remedy: write the expected value into the check with toEqual or toMatchInlineSnapshot.";

/** Refusals of checks whose lines from the fifth on are the given ones. */
function refusalsOf(...lines: string[]): string[] {
  const source = [
    'import { describe, expect, test, vi } from "vitest";',
    "",
    'describe("parts", () => {',
    '  test("No part stands alone", () => {});',
    ...lines,
    "});",
    "",
  ];
  return refusals({ [paths.checks]: source.join("\n") });
}

test("Checks that are not TypeScript are refused at their line", () => {
  expect(refusals({ [paths.checks]: "const a = 1;\nconst = 2;\n" })).toEqual([
    `${FILE}:2  this is not TypeScript: Unexpected token. Rule: checks.test.ts is a Vitest file in TypeScript. Remedy: mend the syntax on this line.`,
  ]);
});

test("A file without a check is refused", () => {
  expect(refusals({ [paths.checks]: 'import { parts } from "./answer/index.ts";\nparts(1);\n' })).toEqual([
    `${FILE}:1  there is no check. Rule: an exercise has at least one check, declared with test or it from vitest. Remedy: write a test.`,
  ]);
});

test("Two checks with one title are refused", () => {
  expect(refusalsOf('test("No part stands alone", () => {});')).toEqual([
    `${FILE}:5  the check "parts > No part stands alone" stands on line 4 already. Rule: a check is known by its full title path, so no two share one. Remedy: give one of the two another title.`,
  ]);
});

test.each([
  [".only", 'test.only("One", () => {});'],
  [".only", 'describe.only("inner", () => {});'],
  [".only", 'test.concurrent.only("One", () => {});'],
  [".skip", 'test.skip("One", () => {});'],
  [".skip", 'test.skip.each([1])("One", () => {});'],
  [".skip", 'test("One", (context) => context.skip());'],
  ["the context's skip", 'test("One", ({ skip }) => skip());'],
  ["the option skip", 'test("One", { skip: true }, () => {});'],
  [".todo", 'test.todo("One");'],
  [".skipIf", 'test.skipIf(true)("One", () => {});'],
  [".runIf", 'test.runIf(true)("One", () => {});'],
])("%s is refused in %s", (what, line) => {
  expect(refusalsOf(line)).toEqual([`${FILE}:5  the checks use ${what}. ${EVERY_CHECK_COUNTS}`]);
});

test("A check under another name is refused too", () => {
  const source =
    'import { it as fact } from "vitest";\n\nfact.only("parts > No part stands alone", () => {});\n';
  expect(refusals({ [paths.checks]: source })).toEqual([
    `${FILE}:3  the checks use .only. ${EVERY_CHECK_COUNTS}`,
  ]);
});

test.each([
  ["the option retry", 'test("One", { retry: 3 }, () => {});'],
  ["the option retry", 'describe("inner", { retry: 3 }, () => {});'],
  ["the option retry", "vi.setConfig({ retry: 3 });"],
  [".retry", 'test.retry(3)("One", () => {});'],
])("%s is refused in %s", (what, line) => {
  expect(refusalsOf(line)).toEqual([`${FILE}:5  the checks use ${what}. ${ONE_RUN}`]);
});

test.each(["mock", "doMock", "unmock", "doUnmock", "importActual", "importMock", "resetModules"])(
  "Module mocking with vi.%s is refused",
  (name) => {
    expect(refusalsOf(`vi.${name}("./answer/index.ts");`)).toEqual([
      `${FILE}:5  the checks use vi.${name}. ${NO_MODULE_MOCKS}`,
    ]);
  },
);

test.each(["toMatchSnapshot", "toMatchFileSnapshot", "toThrowErrorMatchingSnapshot"])(
  "Snapshots on disk with %s are refused",
  (name) => {
    expect(refusalsOf('test("One", () => {', `expect(1).${name}();`, "});")).toEqual([
      `${FILE}:6  the checks use .${name}. ${NO_SNAPSHOT_FILES}`,
    ]);
  },
);

test("Functions that watch, functions that stand in, and rows with such names are accepted", () => {
  const body = [
    'test.each([{ skip: 1 }])("One %o", (row) => expect(row.skip).toBe(1));',
    'test("Two", { timeout: 100 }, () => {',
    "const skip = vi.fn();",
    'vi.spyOn(console, "log");',
    "expect(skip).not.toHaveBeenCalled();",
    'expect("a").toMatchInlineSnapshot(`"a"`);',
    "});",
  ];
  expect(refusalsOf(...body)).toEqual([]);
});
