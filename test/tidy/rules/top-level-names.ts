import type { Failure, Source } from "../source.ts";

const FOLDERS = new Set(["apps", "packages", "lessons", "exercises", "test", "docs", "scripts", "tsconfig"]);
const FILES = new Set([
  "README.md",
  "ARCHITECTURE.md",
  "CONTRIBUTING.md",
  "LICENSE",
  "LICENSE-TEXTS",
  "NOTICE.md",
  "package.json",
  "tsconfig.json",
  "package-lock.json",
  "turbo.json",
  "knip.jsonc",
]);
const CONFIGURATION = /^(\.[^/]+|[a-z-]+\.config\.ts)$/;

/** The top level holds the four shelves, the tests, and what tools expect there. */
export function topLevelNames(sources: readonly Source[]): Failure[] {
  const names = new Map(sources.map(({ path }) => [path.split("/")[0] ?? "", path]));
  return [...names].flatMap(([name, path]) => {
    const known = path.includes("/") ? FOLDERS.has(name) || name.startsWith(".") : FILES.has(name);
    if (known || (!path.includes("/") && CONFIGURATION.test(name))) return [];
    return {
      path: name,
      line: 1,
      rule: "The top level holds apps, packages, lessons, exercises, test, docs, scripts, tsconfig and known files only",
      remedy: "move it onto the shelf where it belongs",
    };
  });
}
