import { globSync, readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { compile } from "./compile.ts";

const repository = fileURLToPath(new URL("../../../../", import.meta.url));

/** Node's own blanking of types, which is the oracle here. */
function byNode(source: string): string {
  return stripTypeScriptTypes(source, { mode: "strip" });
}

function byUs(source: string): string {
  const compiled = compile(source, "answer/index.ts");
  return compiled.ok
    ? compiled.code
    : `${compiled.error.line}:${compiled.error.column} ${compiled.error.message}`;
}

const SAME_AS_NODE = [
  "let x: number = 1;",
  "let é: Ünü = 1; let y: '日本😀' = 2; let z: 'ࠀ߿\t\u3000' = 3",
  "type A = 1;\r\nlet b: {\r\n  a: 1\r\n} = 1;\r\n",
  "type A = 1\n\n\n// c\ntype B = /* x */ 2 // y\nfoo",
  // Statements that are only types, with what could run together around them.
  "foo\ntype A = 1\n(bar)",
  "foo;\ntype A = 1\n(bar)",
  "foo\ninterface A {}\n(bar)",
  "foo\ninterface A {}\ninterface B {}\n[bar]",
  "const a = 1\ntype B = 2\n`x`",
  "const a = 1\ntype B = 2;\n/x/g",
  "a\nexport type B = 2\n+x",
  "a\nimport type B from 'x'\n-x",
  "a\ndeclare const b: 1\n(x)",
  "a\nfunction f(): void\nfunction f() {}\n(x)",
  "{ type A = 1 }\n(x)",
  "function f() { type A = 1\n[x] }",
  "'use strict'\ntype A = 1\n(x)",
  "type A = 1\n(x)",
  "if (a) declare const b: 1",
  "if (x) type = 1; let type: 1; type\nfoo",
  // Modules.
  "import type A from 'a'; import type {B} from 'b'; import {type C, d} from 'c'; import {type E} from 'e'",
  "import F, {type G,} from 'f'; import type * as ns from 'z'; import {a, type B as C /*k*/ , d} from 'x'",
  "import {type} from 'a'; import {type as as as} from 'b2'; import {type type as t} from 'c'",
  "import {type as as} from 'b'",
  "import {type as} from 'b'",
  "import type, {a} from 'd'",
  "import type from 'e'",
  "import type a = require('a')",
  "import data from './a.json' with { type: 'json' }",
  "export type {A} from 'a'; export {type B, c} from 'b'; export type * from 'c'; export type * as d from 'e'",
  "type A = 1; export {type A};",
  "export declare const x: number; export interface A {} export type B = 1; export declare function g(): 1",
  "export abstract class A {}\nexport default abstract class B {}",
  "export default interface A {}",
  "export default function f(): void;\nexport default function f() {}",
  // Ambient declarations and namespaces without values.
  "declare const x: number; declare function f(): void; declare class B {} declare module 'a' { }",
  "declare global { var x: number }; declare namespace N { const a: 1 } declare enum E {A}",
  "namespace N { export type A = 1 }\nnamespace A.B { interface C {} }\nnamespace O {}",
  // Expressions.
  "x as T\n(foo)",
  "x satisfies T\n[0]",
  "let a = b as T\n++c",
  "let a = b as T\n`c`",
  "throw a as T\n(b)",
  "x /*a*/ as /*b*/ T /*c*/;",
  "let x = y as const;",
  "let x = y as any as T<U>;",
  "(x as any) = 1;",
  "x = a as T ? b : c; x = a < b || c > d;",
  "for (const x of y as T[]) {}",
  "function f() { return a as\nT }",
  "function f() { return (\n a as T) }",
  "switch (a) { case b as T: foo }",
  "`${x as T}`",
  "x!; x!.y; x![0]; x!(); a! + b!; let z!: number; for (const q of w!) {}",
  "x! /*a*/ ! ;",
  "let a = b!\n`c`",
  "foo<string>(1); new Foo<T>(1); new Foo<T>; tag<T>`a`; const g = foo<string>; a?.b<T>(c); foo<T>?.()",
  "let x: typeof import('a'), y: unique symbol, z: `a${B}`;",
  "const a = (b ? (c) : d => e);",
  // Functions.
  "function f<T>(this: Foo, a?: number, b /*q*/ ? /*r*/ : T, ...rest: T[]) {}",
  "function f(this: Foo /*k*/ , /*l*/ a) {} function g(this: Foo,) {} function h(this: Foo) {}",
  "function a(x): asserts x is string {} function b(x): x is T {} function c(): asserts this {}",
  "function o(a: 1): void;\nfunction o(a: 2): void;\nfunction o(a) {}",
  "let x = <T>(a: T) => a; let y = <T,>(a) => a; let z = <const T extends U = V>(a: T): a is B => a",
  "(a, b?) => 1; a?.b; async (x: T): Promise<void> => {}",
  "const f = (a: number): {\n a: string\n} => a",
  "const f = (a: number)\n  : T =>\n a",
  "const f = (): T /*1*/ => 1",
  "const f = async <T\n>(x: T) => x",
  "const f = async <\nT\n>(x: T): Promise<\nT> => x",
  "function f() { return <T>(a) => b }",
  "function f() { return <T\n>(a) => b }",
  "function* f() { yield <T\n>(a) => b }",
  "({ foo<T>(a: T): T { return a }, get x(): 1 { return 1 }, async *b<T>() {} })",
  "const {a, b}: {a: 1} = c; const [d]: T = e; ({a = 1}: T) => 1;",
  "try {} catch (e: unknown) {} try {} catch {}",
  // Classes.
  "class A extends B { public static override readonly x!: number = 1; private y?: string; declare z: number }",
  "class A { declare static w: 1; [k: string]: any; static [k:string]: any; declare(){} override(){} readonly = 1 }",
  "class A extends (B as any)<T> implements C<T>, D {}",
  "const A = class implements B {}; const C = class<T> implements D {}; class E implements F {}",
  "abstract class A<T> extends B<T> { abstract x: number; abstract foo(): void; foo(a: string): void; foo(a) {} }",
  "abstract class A { private abstract x: 1; abstract get y(): 1; protected abstract readonly z }",
  "class A { constructor(); constructor(a?) {} protected get x(): number { return 1 } }",
  "class A { x = 1\n public *foo(){} }",
  "class A { x = 1\n public ['foo'](){} }",
  "class A { x = 1\n public static ['foo'](){} }",
  "class A { x = 1\n readonly foo = 2 }",
  "class A { x = 1\n private in = 2 }",
  "class A { get: number\n foo(){} }",
  "class A { get?: number\n foo(){} }",
  "class A { static: number\n foo(){} }",
  "class A { x: number\n *foo(){} }",
  "class A { 'x'?: 1; [y]!: 2; 3: 4; private z; private w }",
  "class A { foo?(): void; bar?() {} }",
  "class A<in out T> { foo<T>(this: A, a: T): this is B {} static { let x: number } #p: number; readonly #q: string = '' }",
];

describe("against Node's type stripping", () => {
  test.each(SAME_AS_NODE)("%j is blanked byte for byte as Node does it", (source) => {
    expect(byUs(source)).toBe(byNode(source));
  });

  test("Every TypeScript file of the repository that an answer could be is blanked byte for byte as Node does it", () => {
    const files = globSync("{apps,packages,lessons,exercises,test,scripts}/**/*.ts", {
      cwd: repository,
      exclude: (name) => /node_modules|dist|\.astro/.test(name),
    });
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      const source = readFileSync(repository + file, "utf8");
      const ours = byUs(source);
      if (!ours.includes("using cannot be used here")) expect(ours, file).toBe(byNode(source));
    }
  });
});

describe("where Node's output would run into the next line", () => {
  test.each([
    [
      "class A { x = 1\n foo(): void\n foo(): void\n ['a'] = 1 }",
      "class A { x = 1\n            \n ;          \n ['a'] = 1 }",
    ],
    ["class A { x = 1\n declare y: 1\n *z() {} }", "class A { x = 1\n ;           \n *z() {} }"],
    ["a = b as const\n(c)", "a = b ;       \n(c)"],
  ])("%j keeps its parts apart with a semicolon", (source, expected) => {
    expect(byUs(source)).toBe(expected);
  });
});
