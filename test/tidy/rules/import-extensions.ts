import { importsOf } from "../imports.ts";
import { nameOf } from "../source.ts";
import type { Failure, Source } from "../source.ts";

/** Relative imports name the file that they mean. */
export function importExtensions(sources: readonly Source[]): Failure[] {
  return sources.flatMap((source) =>
    importsOf(source)
      .filter(({ specifier }) => specifier.startsWith("."))
      .filter(({ specifier }) => !/[^.]\.[a-z0-9]+$/.test(nameOf(specifier.replace(/\?.*$/, ""))))
      .map(({ specifier, line }) => ({
        path: source.path,
        line,
        rule: `Relative imports carry their extension, and "${specifier}" has none`,
        remedy: "write the whole file name, such as ./k-of-n.ts",
      })),
  );
}
