import { planting } from "../planting.ts";
import type { Planting } from "../planting.ts";
import { docstrings } from "../rules/docstrings.ts";
import { enginePurity } from "../rules/engine-purity.ts";
import { finishedTests } from "../rules/finished-tests.ts";
import { foreignRequests } from "../rules/foreign-requests.ts";
import { functionLength } from "../rules/function-length.ts";
import { indexReexports } from "../rules/index-reexports.ts";
import { noEscapeHatches } from "../rules/no-escape-hatches.ts";
import { noLeftovers } from "../rules/no-leftovers.ts";

/** Violations of the rules about what files hold. */
export const codePlantings: readonly Planting[] = [
  planting(
    "an index.ts with code of its own",
    indexReexports,
    {
      "packages/course/src/index.ts": `export { a } from "./a.ts";
export type { B } from "./b.ts";
export const c = 1;
`,
      "exercises/a/answer/index.ts": "export const c = 1;\n",
    },
    [
      "packages/course/src/index.ts:3  An index.ts holds nothing but re-exports by name. Remedy: move this into a file named after what it does, and re-export it from here.",
    ],
  ),
  planting(
    "an index.ts that exports everything of another file",
    indexReexports,
    { "packages/course/src/index.ts": 'export * from "./a.ts";\n' },
    ["packages/course/src/index.ts:1  Exports are named one by one. Remedy: list the names instead of *."],
  ),
  planting(
    "any file that exports everything of another",
    indexReexports,
    { "apps/site/src/all.ts": 'export * as parts from "./a.ts";\n' },
    ["apps/site/src/all.ts:1  Exports are named one by one. Remedy: list the names instead of *."],
  ),
  planting(
    "an engine package that draws its own numbers",
    enginePurity,
    { "packages/reliability/src/a.ts": "export const draw = (): number => Math.random();\n" },
    [
      "packages/reliability/src/a.ts:1  The engine packages know no chance, and this uses Math.random. Remedy: take it as an argument.",
    ],
  ),
  planting(
    "an engine package that reads the clock",
    enginePurity,
    {
      "packages/contract/src/a.ts": `export const now = (): number => Date.now();
export const later = (f: () => void): unknown => setTimeout(f, 1);
`,
    },
    [
      "packages/contract/src/a.ts:1  The engine packages know no time, and this uses Date. Remedy: take it as an argument.",
      "packages/contract/src/a.ts:2  The engine packages know no time, and this uses setTimeout. Remedy: take it as an argument.",
    ],
  ),
  planting(
    "an engine package that knows pages, the network or Node",
    enginePurity,
    {
      "packages/simulator/src/a.ts": `import { readFileSync } from "node:fs";
export const a = document.title;
export const b = fetch("/a");
export const c = process.argv;
`,
      "packages/simulator/src/b.ts": `export function step(process: { self: number }): number {
  return process.self;
}
`,
      "packages/simulator/src/b.test.ts": "export const now = Date.now();\n",
      "packages/course/src/c.ts": "export const now = Date.now();\n",
    },
    [
      "packages/simulator/src/a.ts:1  The engine packages know no Node, and this uses node:fs. Remedy: take it as an argument.",
      "packages/simulator/src/a.ts:2  The engine packages know no page, and this uses document. Remedy: take it as an argument.",
      "packages/simulator/src/a.ts:3  The engine packages know no network, and this uses fetch. Remedy: take it as an argument.",
      "packages/simulator/src/a.ts:4  The engine packages know no Node, and this uses process. Remedy: take it as an argument.",
    ],
  ),
  planting(
    "a page that fetches from elsewhere",
    foreignRequests,
    {
      "apps/site/src/a.ts": `export const a = fetch("https://example.com/a.json");
export const b = fetch("/b.json");
export const c = "https://example.com/";
`,
    },
    [
      "apps/site/src/a.ts:1  The site asks no other origin for anything. Remedy: put the file into the site and refer to it by a path of its own.",
    ],
  ),
  planting(
    "a page that shows, loads or styles with a file from elsewhere",
    foreignRequests,
    {
      "apps/site/src/Page.astro": `<link rel="canonical" href="https://example.com/" />
<link rel="stylesheet" href="https://example.com/a.css" />
<script src="//example.com/a.js"></script>
<a href="https://example.com/">A source</a>
<style>
@import "https://example.com/b.css";
p { background: url(https://example.com/c.png); }
</style>
`,
    },
    [
      "apps/site/src/Page.astro:2  The site asks no other origin for anything. Remedy: put the file into the site and refer to it by a path of its own.",
      "apps/site/src/Page.astro:3  The site asks no other origin for anything. Remedy: put the file into the site and refer to it by a path of its own.",
      "apps/site/src/Page.astro:6  The site asks no other origin for anything. Remedy: put the file into the site and refer to it by a path of its own.",
      "apps/site/src/Page.astro:7  The site asks no other origin for anything. Remedy: put the file into the site and refer to it by a path of its own.",
    ],
  ),
  planting(
    "a lesson that shows a picture from elsewhere",
    foreignRequests,
    {
      "lessons/01-why/01-one/index.mdx": '<img src="https://example.com/a.png" />\n',
      "lessons/01-why/01-one/rack.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
    },
    [
      "lessons/01-why/01-one/index.mdx:1  The site asks no other origin for anything. Remedy: put the file into the site and refer to it by a path of its own.",
    ],
  ),
  planting(
    "a value of the type any",
    noEscapeHatches,
    {
      "packages/course/src/a.ts": `export const a: any = 1;
export const any = 2;
`,
    },
    [
      "packages/course/src/a.ts:1  Types are never switched off, and here is any. Remedy: write the type, or unknown and a check.",
    ],
  ),
  planting(
    "a comment that silences the compiler",
    noEscapeHatches,
    {
      "packages/course/src/a.ts": `// @ts-ignore
export const a: number = "1";
export const b = "// @ts-ignore";
`,
    },
    [
      "packages/course/src/a.ts:1  Types are never switched off, and here is a comment that silences the compiler. Remedy: write the type, or unknown and a check.",
    ],
  ),
  planting(
    "a test that is skipped, and one that is singled out",
    finishedTests,
    {
      "packages/course/src/a.test.ts": `test.skip("Two is two", () => expect(2).toBe(2));
describe.only("a", () => expect(1).toBe(1));
const text = "test.only()";
`,
    },
    [
      "packages/course/src/a.test.ts:1  Every test runs, and here is .skip. Remedy: remove it, or the test.",
      "packages/course/src/a.test.ts:2  Every test runs, and here is .only. Remedy: remove it, or the test.",
    ],
  ),
  planting(
    "a test that is empty",
    finishedTests,
    {
      "packages/course/src/a.test.ts": `test("Two is two", () => {});
test("One is one", () => expect(1).toBe(1));
`,
    },
    [
      "packages/course/src/a.test.ts:1  A test holds at least one expectation, and this one is empty. Remedy: write it, or remove it.",
    ],
  ),
  planting(
    "a title that says what should be",
    finishedTests,
    { "packages/course/src/a.test.ts": 'test("should be two", () => expect(2).toBe(2));\n' },
    [
      'packages/course/src/a.test.ts:1  The title of a test is a fact, and this begins with "should". Remedy: say what is so, such as "Four nodes need three votes".',
    ],
  ),
  planting(
    "a function of 71 lines of its own",
    functionLength,
    {
      "apps/site/src/a.ts": `function a() {\n${"  1;\n".repeat(69)}}\n`,
      "apps/site/src/b.ts": `function a() {\n${"  1;\n".repeat(68)}}\n`,
      "apps/site/src/c.ts": `function a() {\n${"  const b = () => {\n    1;\n  };\n".repeat(30)}}\n`,
      "apps/site/src/a.test.ts": `function a() {\n${"  1;\n".repeat(69)}}\n`,
    },
    [
      "apps/site/src/a.ts:1  A function has at most 70 lines of its own, and this one has 71. Remedy: give a step of it a name and a function of its own.",
    ],
  ),
  planting(
    "an exported function without a docstring",
    docstrings,
    {
      "packages/course/src/a.ts": `export function one(): number {
  return 1;
}

/** Two. */
export function two(): number {
  return inner();
}

function inner(): number {
  return 2;
}
`,
    },
    [
      "packages/course/src/a.ts:1  Exported functions have a docstring, and one has none. Remedy: say what it means, its units, its errors and the source of its formula.",
    ],
  ),
  planting(
    "a comment that promises work",
    noLeftovers,
    {
      "packages/course/src/a.ts": `// TODO: finish
export const a = 1; /* FIXME */
export const b = "// TODO";
`,
    },
    [
      "packages/course/src/a.ts:1  No comment promises work for later, and here is TODO. Remedy: do it now, or write it where work is planned.",
      "packages/course/src/a.ts:2  No comment promises work for later, and here is FIXME. Remedy: do it now, or write it where work is planned.",
    ],
  ),
];
