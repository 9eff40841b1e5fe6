import { importsOf, resolveRelative } from "../imports.ts";
import type { Failure, Source } from "../source.ts";

const ANSWER = ["@standby/reliability", "@standby/consistency", "@standby/simulator", "fast-check"];
const CHECKS = [...ANSWER, "vitest"];

/**
 * Answers import the engines, fast-check, their own files and `../given/`; checks import the same, `./answer/`
 * and vitest. A solution and a mistake take the place of the answer, so their imports are read as from there.
 */
export function exerciseImports(sources: readonly Source[]): Failure[] {
  return sources.flatMap((source) => {
    const match = /^(exercises\/[^/]+\/)(.+)$/.exec(source.path);
    const [, exercise = "", inner = ""] = match ?? [];
    if (!match) return [];
    const isChecks = inner === "checks.test.ts";
    const packages = isChecks ? CHECKS : ANSWER;
    const place = exercise + inner.replace(/^(solution|mistakes\/[^/]+)\//, "answer/");
    const folders = inner.startsWith("given/") ? ["given/"] : ["answer/", "given/"];
    return importsOf(source)
      .filter(({ specifier }) => {
        if (!specifier.startsWith(".")) return !packages.includes(specifier);
        const target = resolveRelative(place, specifier);
        return !folders.some((folder) => target.startsWith(exercise + folder));
      })
      .map(({ specifier, line }) => ({
        path: source.path,
        line,
        rule: `${isChecks ? "Checks" : "Answers and given files"} may not import "${specifier}"`,
        remedy: `import one of ${packages.join(", ")}, or a file below ${folders.join(" or ")}`,
      }));
  });
}
