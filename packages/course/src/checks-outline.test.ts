import { expect, test } from "vitest";
import { outlineChecks } from "./checks-outline.ts";
import { parseTypeScript } from "./syntax.ts";

function outline(body: string): ReturnType<typeof outlineChecks> {
  const parsed = parseTypeScript(`import { describe, it, test } from "vitest";\n${body}`);
  if ("message" in parsed) throw new Error(parsed.message);
  return outlineChecks(parsed);
}

function ids(body: string): string[] {
  return outline(body).map(({ id }) => id);
}

test("An id is the path of titles", () => {
  const body = `describe("a", () => { describe("b", function () { it("c", () => {}); }); test("d", () => {}); });`;
  expect(ids(body)).toEqual(["a > b > c", "a > d"]);
});

test("A title in backticks without a blank is a title", () => {
  expect(ids("test(`four`, () => {});")).toEqual(["four"]);
});

test("What a run fills in stays open", () => {
  expect(ids("for (const n of [1, 2]) test(`${n} nodes`, () => {});")).toEqual(["… nodes"]);
  expect(ids('test.each([1])("%i of $n nodes", () => {});')).toEqual(["… of … nodes"]);
  expect(ids('describe.each`a\n${1}`("$a", () => { test("b", () => {}); });')).toEqual(["… > b"]);
  expect(ids("test(title, () => {});")).toEqual(["…"]);
});

test("An open title takes any text in its place, and the rest must fit", () => {
  const [check] = outline('describe("quorum", () => { test.each([3])("%i nodes", () => {}); });');
  expect(check?.matches("quorum > 3 nodes")).toBe(true);
  expect(check?.matches("quorum > 3 votes")).toBe(false);
  expect(check?.matches("3 nodes")).toBe(false);
});

test("A check in a helper may stand at any path", () => {
  const [check] = outline('function both() { test("works", () => {}); }\ndescribe("a", both);');
  expect(check?.matches("a > works")).toBe(true);
  expect(check?.matches("works")).toBe(true);
  expect(check?.matches("a > fails")).toBe(false);
});

test("A test that was extended is a test", () => {
  expect(ids('const timed = test.extend({ now: 0 });\ntimed("reads now", () => {});')).toEqual(["reads now"]);
});

test("Only what comes from vitest declares checks", () => {
  const parsed = parseTypeScript('import { test as fact } from "vitest";\nfact("a", () => {});\ntest("b");');
  if ("message" in parsed) throw new Error(parsed.message);
  expect(outlineChecks(parsed).map(({ id }) => id)).toEqual(["a"]);
});

test("The parser's own patterns in titles are plain text", () => {
  const [check] = outline('test("f(x) = x + 1?", () => {});');
  expect(check?.matches("f(x) = x + 1?")).toBe(true);
  expect(check?.matches("f(x) = xx 1")).toBe(false);
});
