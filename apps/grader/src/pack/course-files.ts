import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { pruneLock, type LockFile, type Manifest } from "./prune-lock.ts";

const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));
/** What the command line needs beside packages of the registry. */
const WORKSPACES = [
  "apps/grader",
  ...["checks", "consistency", "contract", "course", "playback", "reliability", "simulator"].map(
    (name) => `packages/${name}`,
  ),
];
/** Tools that belong to the whole course, and that the command line runs on. */
const TOOLS = ["node", "vite", "vitest"];

/** A package.json, as far as it matters here. */
interface WholeManifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** The files of the command line, with a lock file of what it needs: texts by path. */
export function commandLineFiles(): Map<string, string> {
  const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");
  const whole = JSON.parse(read("package.json")) as WholeManifest & Readonly<Record<string, unknown>>;
  const { name, version, license } = whole;
  const tools = Object.entries(whole.devDependencies).filter(([tool]) => TOOLS.includes(tool));
  const common = { name, version, license };
  const needs = { workspaces: WORKSPACES, devDependencies: Object.fromEntries(tools) };
  const manifest: Manifest = {
    ...{ ...common, private: true, type: "module", ...needs },
    // npm runs the script of a package only where it is named.
    allowScripts: { node: true },
  };
  const lock = pruneLock(JSON.parse(read("package-lock.json")) as LockFile, WORKSPACES, {
    ...common,
    ...needs,
  });
  const files = new Map([
    ["package.json", json(manifest)],
    ["package-lock.json", json(lock)],
  ]);
  for (const folder of ["tsconfig", ...WORKSPACES])
    for (const path of filesBelow(join(ROOT, folder)))
      files.set(`${folder}/${path}`, read(`${folder}/${path}`));
  return files;
}

/** The files of an exercise, as they stand in a course. */
export function exerciseFiles(root: string, id: string): Map<string, string> {
  const folder = join(root, "exercises", id);
  return new Map(
    filesBelow(folder).map((path) => [`exercises/${id}/${path}`, readFileSync(join(folder, path), "utf8")]),
  );
}

/** Paths with slashes on every system, sorted; without tests, and without what tools leave behind. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter((path) => !/(^|\/)(\.[^/]*|node_modules|dist)\//.test(path))
    .filter(
      (path) =>
        path === "checks.test.ts" || !/\.(test|fixtures)\.tsx?$|\.md$/.test(path) || path === "exercise.md",
    )
    .toSorted();
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
