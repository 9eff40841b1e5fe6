import { importsOf, packageOf, resolveRelative } from "../imports.ts";
import type { Failure, Source } from "../source.ts";

const ALLOWED = new Set([
  "@standby/reliability",
  "@standby/consistency",
  "@standby/simulator",
  "@standby/site/widgets",
  "preact",
  "@preact/signals",
]);

/** Lessons and their models import the engines, the site's widgets, Preact, and their own files. */
export function lessonImports(sources: readonly Source[]): Failure[] {
  return sources.flatMap((source) => {
    const folder = /^lessons\/[^/]+\/[^/]+\//.exec(source.path)?.[0];
    if (folder === undefined) return [];
    const allowed = source.path.includes(".test.") ? new Set([...ALLOWED, "vitest"]) : ALLOWED;
    return importsOf(source)
      .filter(({ specifier }) =>
        specifier.startsWith(".")
          ? !resolveRelative(source.path, specifier).startsWith(folder)
          : !allowed.has(specifier) && !allowed.has(packageOf(specifier)),
      )
      .map(({ specifier, line }) => ({
        path: source.path,
        line,
        rule: `A lesson may not import "${specifier}"`,
        remedy: `import one of ${[...allowed].join(", ")}, or a file of the lesson's own folder`,
      }));
  });
}
