import { planting } from "../planting.ts";
import type { Planting } from "../planting.ts";
import { exerciseImports } from "../rules/exercise-imports.ts";
import { importExtensions } from "../rules/import-extensions.ts";
import { lessonImports } from "../rules/lesson-imports.ts";
import { packageImports } from "../rules/package-imports.ts";
import { pastExports } from "../rules/past-exports.ts";

/** Violations of the rules about what files import. */
export const importPlantings: readonly Planting[] = [
  planting(
    "a relative import without an extension",
    importExtensions,
    {
      "packages/course/src/a.ts": `import { b } from "./b";
import { c } from "./c.ts";
import { parse } from "yaml";
export const d = import("../d");
`,
    },
    [
      'packages/course/src/a.ts:1  Relative imports carry their extension, and "./b" has none. Remedy: write the whole file name, such as ./k-of-n.ts.',
      'packages/course/src/a.ts:4  Relative imports carry their extension, and "../d" has none. Remedy: write the whole file name, such as ./k-of-n.ts.',
    ],
  ),
  planting(
    "a relative import without an extension in a page",
    importExtensions,
    {
      "apps/site/src/pages/index.astro": `---
import Page from "../components/Page";
import raw from "../a.ts?raw";
---
<Page />
`,
    },
    [
      'apps/site/src/pages/index.astro:2  Relative imports carry their extension, and "../components/Page" has none. Remedy: write the whole file name, such as ./k-of-n.ts.',
    ],
  ),
  planting(
    "a lesson that imports the site's inside",
    lessonImports,
    {
      "lessons/01-why/01-one/model.tsx": `import { useState } from "preact/hooks";
import { kOfN } from "@standby/reliability";
import { Slider } from "@standby/site/widgets";
import { part } from "./part.ts";
import { store } from "@standby/site/progress";
`,
    },
    [
      'lessons/01-why/01-one/model.tsx:5  A lesson may not import "@standby/site/progress". Remedy: import one of @standby/reliability, @standby/consistency, @standby/simulator, @standby/site/widgets, preact, @preact/signals, or a file of the lesson\'s own folder.',
    ],
  ),
  planting(
    "a lesson that imports another package",
    lessonImports,
    {
      "lessons/01-why/01-one/index.mdx":
        '---\ntitle: One\n---\n\nimport { Model } from "./model.tsx";\nimport { max } from "d3-array";\n\n```ts\nimport { readFile } from "node:fs";\n```\n',
    },
    [
      'lessons/01-why/01-one/index.mdx:6  A lesson may not import "d3-array". Remedy: import one of @standby/reliability, @standby/consistency, @standby/simulator, @standby/site/widgets, preact, @preact/signals, or a file of the lesson\'s own folder.',
    ],
  ),
  planting(
    "a lesson that imports another lesson's model",
    lessonImports,
    { "lessons/01-why/02-two/model.tsx": 'export { part } from "../01-one/part.ts";\n' },
    [
      'lessons/01-why/02-two/model.tsx:1  A lesson may not import "../01-one/part.ts". Remedy: import one of @standby/reliability, @standby/consistency, @standby/simulator, @standby/site/widgets, preact, @preact/signals, or a file of the lesson\'s own folder.',
    ],
  ),
  planting(
    "an answer that imports vitest",
    exerciseImports,
    {
      "exercises/a/answer/index.ts": `import { vi } from "vitest";
import fc from "fast-check";
import { nodes } from "../given/graph.ts";
import { part } from "./part.ts";
`,
    },
    [
      'exercises/a/answer/index.ts:1  Answers and given files may not import "vitest". Remedy: import one of @standby/reliability, @standby/consistency, @standby/simulator, fast-check, or a file below answer/ or given/.',
    ],
  ),
  planting(
    "a solution that imports the answer of another exercise",
    exerciseImports,
    { "exercises/a/solution/index.ts": 'import { b } from "../../b/solution/index.ts";\n' },
    [
      'exercises/a/solution/index.ts:1  Answers and given files may not import "../../b/solution/index.ts". Remedy: import one of @standby/reliability, @standby/consistency, @standby/simulator, fast-check, or a file below answer/ or given/.',
    ],
  ),
  planting(
    "a mistake that imports the course reader",
    exerciseImports,
    {
      "exercises/a/mistakes/m/index.ts": `import { readCourse } from "@standby/course";
import { nodes } from "../given/graph.ts";
`,
    },
    [
      'exercises/a/mistakes/m/index.ts:1  Answers and given files may not import "@standby/course". Remedy: import one of @standby/reliability, @standby/consistency, @standby/simulator, fast-check, or a file below answer/ or given/.',
    ],
  ),
  planting(
    "checks that import the solution",
    exerciseImports,
    {
      "exercises/a/checks.test.ts": `import { expect, test } from "vitest";
import { a } from "./answer/index.ts";
import { b } from "./solution/index.ts";
import { readFileSync } from "node:fs";
`,
    },
    [
      'exercises/a/checks.test.ts:3  Checks may not import "./solution/index.ts". Remedy: import one of @standby/reliability, @standby/consistency, @standby/simulator, fast-check, vitest, or a file below answer/ or given/.',
      'exercises/a/checks.test.ts:4  Checks may not import "node:fs". Remedy: import one of @standby/reliability, @standby/consistency, @standby/simulator, fast-check, vitest, or a file below answer/ or given/.',
    ],
  ),
  planting(
    "a given file that imports the answer",
    exerciseImports,
    { "exercises/a/given/graph.ts": 'import { a } from "../answer/index.ts";\n' },
    [
      'exercises/a/given/graph.ts:1  Answers and given files may not import "../answer/index.ts". Remedy: import one of @standby/reliability, @standby/consistency, @standby/simulator, fast-check, or a file below given/.',
    ],
  ),
  planting(
    "an engine package that imports the contract",
    packageImports,
    { "packages/reliability/src/k-of-n.ts": 'import { slug } from "@standby/contract";\n' },
    [
      "packages/reliability/src/k-of-n.ts:1  The package reliability may not depend on @standby/contract. Remedy: depend on no package of the workspace, or move the code to where it belongs.",
    ],
  ),
  planting(
    "a package that imports a package of its own rank",
    packageImports,
    {
      "packages/checks/src/a.ts": `import { readCourse } from "@standby/course";
import { slug } from "@standby/contract";
`,
    },
    [
      "packages/checks/src/a.ts:1  The package checks may not depend on @standby/course. Remedy: depend on @standby/contract, or move the code to where it belongs.",
    ],
  ),
  planting(
    "a package.json that depends on what the table does not allow",
    packageImports,
    {
      "packages/course/package.json": `{
  "name": "@standby/course",
  "dependencies": {
    "@standby/contract": "0.1.0",
    "@standby/checks": "0.1.0"
  }
}
`,
    },
    [
      "packages/course/package.json:5  The package course may not depend on @standby/checks. Remedy: depend on @standby/contract, or move the code to where it belongs.",
    ],
  ),
  planting(
    "an app that imports another app",
    packageImports,
    {
      "apps/grader/src/a.ts": `import { readCourse } from "@standby/course";
import { href } from "@standby/site";
`,
    },
    [
      "apps/grader/src/a.ts:2  An app may not depend on another app, as grader does on @standby/site. Remedy: move what both need into a package.",
    ],
  ),
  planting(
    "a package that the table does not know",
    packageImports,
    { "packages/helpers/src/index.ts": "export {};\n" },
    [
      "packages/helpers/src/index.ts:1  The package helpers has no row in the table of dependencies. Remedy: give it one in test/tidy/rules/package-imports.ts, if it has a second consumer or another runtime.",
    ],
  ),
  planting(
    "an import of a file that a package does not export",
    pastExports,
    {
      "packages/course/package.json": '{"name":"@standby/course","exports":{".":"./src/index.ts"}}',
      "packages/course/src/index.ts": "",
      "apps/grader/src/a.ts": `import { readCourse } from "@standby/course";
import { nearest } from "@standby/course/src/nearest.ts";
`,
    },
    [
      'apps/grader/src/a.ts:2  No import reaches past a package\'s exports, as "@standby/course/src/nearest.ts" does. Remedy: import the package by a name in its exports, or add the name there if it belongs to the outside.',
    ],
  ),
  planting(
    "a relative import into another package",
    pastExports,
    {
      "packages/course/src/a.ts": `import { slug } from "../../contract/src/ids.ts";
import { b } from "./b.ts";
`,
    },
    [
      'packages/course/src/a.ts:1  No import reaches past a package\'s exports, as "../../contract/src/ids.ts" does. Remedy: import the package by a name in its exports, or add the name there if it belongs to the outside.',
    ],
  ),
  planting(
    "an import of a package that is not there",
    pastExports,
    { "apps/site/src/a.ts": 'import { x } from "@standby/nowhere";\n' },
    [
      'apps/site/src/a.ts:1  No import reaches past a package\'s exports, as "@standby/nowhere" does. Remedy: import the package by a name in its exports, or add the name there if it belongs to the outside.',
    ],
  ),
];
