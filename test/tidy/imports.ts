import ts from "typescript";
import { isCode } from "./source.ts";
import type { Source } from "./source.ts";
import { lineAt } from "./syntax.ts";

/** One import of a file, static or dynamic, also of types. */
export interface Import {
  readonly specifier: string;
  readonly line: number;
}

/** A file with code in it, and not only code. */
const MIXED = /\.(astro|mdx)$/;
const STATEMENT = /^\s*(?:import|export)\s(?:[^;'"`]*?\sfrom\s+)?["']([^"']+)["']/gm;
const DYNAMIC = /\bimport\(\s*["']([^"']+)["']\s*\)/g;

/** Lists what a file imports, in order; nothing for files that hold no code. */
export function importsOf(source: Source): Import[] {
  if (isCode(source)) {
    const { importedFiles } = ts.preProcessFile(source.text, true, true);
    return importedFiles.map(({ fileName, pos }) => ({
      specifier: fileName,
      line: lineAt(source.text, pos),
    }));
  }
  if (!MIXED.test(source.path)) return [];
  const text = source.text.replace(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1/gm, (block) =>
    block.replace(/[^\n]/g, " "),
  );
  return [...text.matchAll(STATEMENT), ...text.matchAll(DYNAMIC)]
    .map((match) => ({
      specifier: match[1] ?? "",
      line: lineAt(text, match.index + match[0].length),
    }))
    .sort((a, b) => a.line - b.line);
}

/** The path that a relative import leads to, without `?raw` and the like. */
export function resolveRelative(from: string, specifier: string): string {
  const parts = from.split("/").slice(0, -1);
  for (const part of specifier.replace(/\?.*$/, "").split("/")) {
    if (part === "..") {
      // Above the root stays above the root, so that nothing there looks like a file of ours.
      if (parts.length === 0 || parts.at(-1) === "..") parts.push("..");
      else parts.pop();
    } else if (part !== ".") parts.push(part);
  }
  return parts.join("/");
}

/** The package of an import: `@a/b` of `@a/b/c`, `d` of `d/e`. */
export function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}
