import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Source } from "./source.ts";

const TEXT = /\.(tsx?|mjs|js|json|jsonc|astro|mdx?|css|ya?ml|html|svg)$/;
/** Folders that are passed over where git cannot say what it ignores. */
const IGNORED = new Set([
  ".git",
  "node_modules",
  "dist",
  ".turbo",
  ".astro",
  ".standby",
  "coverage",
  "test-results",
  "playwright-report",
]);

/** Lists the files that belong to the repository; texts are read where they are text. */
export function listSources(root: string): Source[] {
  return [...new Set(listPaths(root))].sort().flatMap((path) => {
    try {
      return [{ path, text: TEXT.test(path) ? readText(join(root, path)) : "" }];
    } catch (error) {
      // Listed by git, deleted on disk.
      if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
      throw error;
    }
  });
}

/** With line ends as they are in the repository, also where git writes others to disk. */
function readText(path: string): string {
  return readFileSync(path, "utf8").replaceAll("\r\n", "\n");
}

function listPaths(root: string): string[] {
  try {
    const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
    const options = { cwd: root, encoding: "utf8", maxBuffer: 1e8, stdio: "pipe" } as const;
    const listed = execFileSync("git", args, options).split("\0");
    return listed.filter((path) => path !== "");
  } catch {
    return walk(root, "");
  }
}

/** For a copy of the repository without git, such as a downloaded archive. */
function walk(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (IGNORED.has(entry.name)) return [];
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    return entry.isDirectory() ? walk(root, path) : [path];
  });
}
