import { planting } from "../planting.ts";
import type { Planting } from "../planting.ts";
import { fileLength } from "../rules/file-length.ts";
import { fileNames } from "../rules/file-names.ts";
import { nothingGenerated } from "../rules/nothing-generated.ts";
import { packageReadme } from "../rules/package-readme.ts";
import { topLevelNames } from "../rules/top-level-names.ts";

/** Violations of the rules about which files there are. */
export const namePlantings: readonly Planting[] = [
  planting(
    "a folder at the top that is on no shelf",
    topLevelNames,
    { "tools/clean.ts": "", "apps/site/src/href.ts": "" },
    [
      "tools:1  The top level holds apps, packages, lessons, exercises, test, docs, scripts, tsconfig and known files only. Remedy: move it onto the shelf where it belongs.",
    ],
  ),
  planting(
    "a file at the top that no tool expects",
    topLevelNames,
    {
      "notes.md": "",
      "README.md": "",
      "vitest.config.ts": "",
      ".npmrc": "",
      ".github/workflows/test.yml": "",
    },
    [
      "notes.md:1  The top level holds apps, packages, lessons, exercises, test, docs, scripts, tsconfig and known files only. Remedy: move it onto the shelf where it belongs.",
    ],
  ),
  planting(
    "a file in camel case",
    fileNames,
    { "packages/reliability/src/kOfN.ts": "", "packages/reliability/src/k-of-n.test.ts": "" },
    [
      "packages/reliability/src/kOfN.ts:1  Files and folders are kebab-case, components PascalCase. Remedy: rename it.",
    ],
  ),
  planting("a folder in camel case", fileNames, { "apps/site/src/modelParts/part.ts": "" }, [
    "apps/site/src/modelParts/part.ts:1  Files and folders are kebab-case, components PascalCase. Remedy: rename it.",
  ]),
  planting(
    "a module that is no component in Pascal case",
    fileNames,
    {
      "apps/site/src/Runner.ts": "",
      "apps/site/src/Runner.tsx": "",
      "apps/site/src/Page.astro": "",
      "apps/site/src/pages/[module]/[...rest].astro": "",
      "packages/course/README.md": "",
    },
    [
      "apps/site/src/Runner.ts:1  Files and folders are kebab-case, components PascalCase. Remedy: rename it.",
    ],
  ),
  planting(
    "a file of 401 lines",
    fileLength,
    {
      "apps/site/src/long.ts": "1;\n".repeat(401),
      "apps/site/src/whole.ts": "1;\n".repeat(400),
      "lessons/sources.yaml": "1;\n".repeat(401),
    },
    [
      "apps/site/src/long.ts:401  A file of code has at most 400 lines, and this one has 401. Remedy: find the second idea in it and give that a file of its own.",
    ],
  ),
  planting(
    "a folder of built files",
    nothingGenerated,
    { "apps/site/dist/index.html": "", "package-lock.json": "" },
    [
      "apps/site/dist/index.html:1  Nothing generated is committed but the lock file. Remedy: delete it and add its name to .gitignore.",
    ],
  ),
  planting(
    "a file of a compiler",
    nothingGenerated,
    {
      "packages/course/tsconfig.tsbuildinfo": "",
      "packages/course/src/shelf.js.map": "",
      "apps/site/src/vendor.min.js": "",
    },
    [
      "apps/site/src/vendor.min.js:1  Nothing generated is committed but the lock file. Remedy: delete it and add its name to .gitignore.",
      "packages/course/src/shelf.js.map:1  Nothing generated is committed but the lock file. Remedy: delete it and add its name to .gitignore.",
      "packages/course/tsconfig.tsbuildinfo:1  Nothing generated is committed but the lock file. Remedy: delete it and add its name to .gitignore.",
    ],
  ),
  planting("a package without a README", packageReadme, { "packages/course/src/index.ts": "" }, [
    "packages/course/README.md:1  Each package has a README.md with an example in a ts code block. Remedy: write a short one.",
  ]),
  planting(
    "a README without an example",
    packageReadme,
    {
      "packages/course/README.md": "# course\n",
      "packages/contract/README.md": "# contract\n\n```ts\nexport {};\n```\n",
    },
    [
      "packages/course/README.md:1  Each package has a README.md with an example in a ts code block. Remedy: add an example that runs.",
    ],
  ),
];
