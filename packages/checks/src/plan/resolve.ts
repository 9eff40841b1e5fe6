import { resolveImport } from "../compile/index.ts";

/** What an import means: another file of the exercise, or a library that the host provides. */
export type Target =
  { readonly kind: "file"; readonly path: string } | { readonly kind: "library"; readonly name: string };

/**
 * Resolves one import of one file.
 *
 * @param allowed the libraries that this file may import
 * @returns the target, or a sentence that says why the import is refused
 */
export function resolve(
  from: string,
  specifier: string,
  sources: ReadonlyMap<string, string>,
  allowed: readonly string[],
): Target | string {
  if (!specifier.startsWith(".")) return library(from, specifier, allowed);
  const [bare = "", query] = specifier.split("?");
  if (query !== undefined && query !== "raw")
    return `"${specifier}" is not an import that checks understand.`;
  const path = resolveImport(from, bare, sources);
  if (path === undefined || !sources.has(path)) {
    return `${from} imports "${specifier}", and there is no such file. Files here: ${[...sources.keys()].join(", ")}.`;
  }
  if (from.startsWith("answer/") && path === "checks.test.ts")
    return "An answer cannot import its own checks.";
  return { kind: "file", path: query === "raw" ? `${path}?raw` : path };
}

function library(from: string, specifier: string, allowed: readonly string[]): Target | string {
  if (allowed.includes(specifier)) return { kind: "library", name: specifier };
  const may = allowed.length === 0 ? "only files of this exercise" : allowed.join(", ");
  return `${from} imports "${specifier}", which is not available here. It may import: ${may}.`;
}
