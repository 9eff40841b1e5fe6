import { describe, expect, test } from "vitest";
import { compile } from "./compile.ts";

function errorOf(source: string, path = "answer/index.ts"): unknown {
  const compiled = compile(source, path);
  return compiled.ok ? "compiled" : compiled.error;
}

describe("syntax that has no JavaScript of the same shape", () => {
  test.each([
    ["\n  enum Colour { red }", 2, 3, "const Colour = {"],
    ["const enum Colour { red }", 1, 1, "const Colour = {"],
    ["namespace N { export const a = 1 }", 1, 1, "file of their own"],
    ["class A { constructor(private x: number) {} }", 1, 23, "assign it in the constructor"],
    ["import a = require('a');", 1, 1, "import { name } from"],
    ["export = 1;", 1, 1, "export default"],
    ["export as namespace A;", 1, 1, "Export each name"],
    ["const a = <string>b;", 1, 11, "value as Type"],
    ["class A { @log x() {} }", 1, 11, "Call its function yourself"],
    ["class A { accessor x = 1 }", 1, 11, "private field with get and set"],
    ["{ using x = open(); }", 1, 3, "finally"],
    ["const a = <div>hi</div>;", 1, 11, "without markup"],
    ["const a = <>{b}</>;", 1, 11, "without markup"],
  ])("%j is refused at its place and says what to write", (source, line, column, remedy) => {
    expect(errorOf(source)).toEqual({ line, column, message: expect.stringContaining(remedy) });
  });
});

describe("a syntax error", () => {
  test.each([
    ["let x = 'abc", 1, 9, "Unterminated string constant."],
    ["let a = 1;\nlet a = 2;", 2, 5, "Identifier 'a' has already been declared."],
    ["export { q };", 1, 10, "Export 'q' is not defined."],
    ["for (const x of y", 1, 18, 'Unexpected token, expected ")"'],
    ["a |> b", 1, 3, "This syntax is not part of JavaScript or TypeScript."],
    ["return 1;", 1, 1, "'return' outside of function."],
  ])("%j is told in one plain sentence, from line 1 and column 1", (source, line, column, message) => {
    expect(errorOf(source)).toEqual({ line, column, message });
  });

  test("A file that ends in .js may hold no types", () => {
    expect(errorOf("let x: number = 1;", "answer/index.js")).toMatchObject({ line: 1, column: 6 });
    expect(errorOf("let x = a < b > (c);", "answer/index.js")).toBe("compiled");
  });
});

describe("an error in the types alone", () => {
  test.each([
    "class A { x!: number = 1; }",
    "class A { abstract x: 1; override y() {} }",
    "if (a) type B = 1;",
    "const f = ([a]?: number[]) => a;",
  ])("%j still compiles", (source) => {
    expect(errorOf(source)).toBe("compiled");
  });

  test("It is the failure where no JavaScript would be left", () => {
    expect(errorOf("class A { async constructor(): void {} }")).toMatchObject({ line: 1 });
    expect(errorOf("class A { static static readonly x: 1 = 1; readonly public() {} }")).toMatchObject({
      line: 1,
    });
  });
});

describe("what a module imports and exports", () => {
  test("Each import is listed with its literal's place and the names of the values it takes", () => {
    const source = [
      'import a, { type B, c as d, default as e, "f g" as h } from "one";',
      'import * as n from "two"; import "three";',
      'export * from "four"; export * as q from "five"; export { r as s, type T } from "six";',
      'import type { U } from "seven"; export type { V } from "eight"; let w: typeof import("nine");',
      'export const later = () => import("ten"); import(a); export const text = "eleven";',
    ].join("\n");
    const compiled = compile(source, "answer/index.ts");
    if (!compiled.ok) throw new Error(compiled.error.message);
    expect(compiled.imports.map(({ specifier, kind, names }) => [specifier, kind, names])).toEqual([
      ["one", "static", ["default", "c", "default", "f g"]],
      ["two", "static", ["*"]],
      ["three", "static", []],
      ["four", "export-from", ["*"]],
      ["five", "export-from", ["*"]],
      ["six", "export-from", ["r"]],
      ["ten", "dynamic", []],
    ]);
    for (const { specifier, start, end } of compiled.imports) {
      expect(source.slice(start, end)).toBe(JSON.stringify(specifier));
    }
  });

  test("Exports are the names of values; types are not among them", () => {
    const source = `
      export const { a, b: [c, ...d], e = 1, ...f } = {}, g = 1;
      export function h() {} export class I {} export async function* j() {}
      export interface K {} export type L = 1; export declare const m: 1; export abstract class N {}
      const o = 1; type P = 1; export { o as p, o as "q r", type P }; export type { P as S };
      export default o; export * from "x"; export * as t from "y";`;
    const compiled = compile(source, "answer/index.ts");
    expect(compiled).toMatchObject({
      ok: true,
      exports: [..."acdefgh", "I", "j", "N", "p", "q r", "default", "t"],
    });
  });
});
