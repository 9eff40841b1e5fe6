import { importsOf, packageOf } from "../imports.ts";
import type { Failure, Source } from "../source.ts";
import { lineAt } from "../syntax.ts";

/** Which packages of the workspace a package may import; a new package gets its row here. */
const TABLE: Readonly<Record<string, readonly string[]>> = {
  reliability: [],
  consistency: [],
  contract: [],
  simulator: ["@standby/consistency", "@standby/contract"],
  playback: ["@standby/simulator"],
  checks: ["@standby/contract"],
  course: ["@standby/contract"],
};
const APPS = ["@standby/site", "@standby/grader", "@standby/classroom"];

/** Packages import what the table allows, and no app imports another. */
export function packageImports(sources: readonly Source[]): Failure[] {
  return sources.flatMap((source) => {
    const [, shelf = "", name = ""] = /^(apps|packages)\/([^/]+)\//.exec(source.path) ?? [];
    if (shelf === "") return [];
    if (shelf === "packages" && !(name in TABLE)) return [unknownPackage(source, name)];
    const own = `@standby/${name}`;
    return mentionsOf(source)
      .filter(({ specifier }) => specifier.startsWith("@standby/") && packageOf(specifier) !== own)
      .filter(({ specifier }) =>
        shelf === "apps" ? APPS.includes(packageOf(specifier)) : !TABLE[name]?.includes(packageOf(specifier)),
      )
      .map(({ specifier, line }) => ({
        path: source.path,
        line,
        rule:
          shelf === "apps"
            ? `An app may not depend on another app, as ${name} does on ${specifier}`
            : `The package ${name} may not depend on ${specifier}`,
        remedy:
          shelf === "apps"
            ? "move what both need into a package"
            : `depend on ${TABLE[name]?.join(", ") || "no package of the workspace"}, or move the code to where it belongs`,
      }));
  });
}

function unknownPackage({ path }: Source, name: string): Failure {
  return {
    path,
    line: 1,
    rule: `The package ${name} has no row in the table of dependencies`,
    remedy:
      "give it one in test/tidy/rules/package-imports.ts, if it has a second consumer or another runtime",
  };
}

function mentionsOf(source: Source): readonly { specifier: string; line: number }[] {
  if (!/^(apps|packages)\/[^/]+\/package\.json$/.test(source.path)) return importsOf(source);
  return [...source.text.matchAll(/"(@standby\/[^"]+)"\s*:/g)].map((match) => ({
    specifier: match[1] ?? "",
    line: lineAt(source.text, match.index),
  }));
}
