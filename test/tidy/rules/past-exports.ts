import { importsOf, packageOf, resolveRelative } from "../imports.ts";
import type { Failure, Source } from "../source.ts";

/** Imports of a package go through its `exports`, and relative imports stay in their own package. */
export function pastExports(sources: readonly Source[]): Failure[] {
  const exported = exportsByPackage(sources);
  return sources.flatMap((source) => {
    const unit = unitOf(source.path);
    return importsOf(source)
      .filter(({ specifier }) =>
        specifier.startsWith(".")
          ? unit !== null && !resolveRelative(source.path, specifier).startsWith(unit)
          : specifier.startsWith("@standby/") && !isExported(specifier, exported),
      )
      .map(({ specifier, line }) => ({
        path: source.path,
        line,
        rule: `No import reaches past a package's exports, as "${specifier}" does`,
        remedy:
          "import the package by a name in its exports, or add the name there if it belongs to the outside",
      }));
  });
}

function isExported(specifier: string, exported: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const name = packageOf(specifier);
  return exported.get(name)?.has(`.${specifier.slice(name.length)}`) ?? false;
}

/** The folder that relative imports of a file must stay in; null where there is no such folder. */
function unitOf(path: string): string | null {
  return /^(apps\/[^/]+\/|packages\/[^/]+\/|exercises\/[^/]+\/|test\/|scripts\/)/.exec(path)?.[0] ?? null;
}

function exportsByPackage(sources: readonly Source[]): Map<string, ReadonlySet<string>> {
  const exported = new Map<string, ReadonlySet<string>>();
  for (const { path, text } of sources) {
    if (!/^(apps|packages)\/[^/]+\/package\.json$/.test(path)) continue;
    const manifest: unknown = JSON.parse(text);
    if (typeof manifest !== "object" || manifest === null || !("name" in manifest)) continue;
    const names = "exports" in manifest && manifest.exports instanceof Object ? manifest.exports : {};
    exported.set(String(manifest.name), new Set(Object.keys(names)));
  }
  return exported;
}
