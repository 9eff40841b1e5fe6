import ts from "typescript";
import { isCode, nameOf } from "../source.ts";
import type { Failure, Source } from "../source.ts";
import { lineOf, syntaxOf } from "../syntax.ts";

/** An index.ts only re-exports, by name; no file exports everything of another. */
export function indexReexports(sources: readonly Source[]): Failure[] {
  return sources.filter(isCode).flatMap((source) => {
    const statements = [...syntaxOf(source).statements];
    const wrong = isIndex(source.path)
      ? statements.filter((statement) => !isNamedReexport(statement))
      : statements.filter(isWildcard);
    return wrong.map((statement) => ({
      path: source.path,
      line: lineOf(statement),
      rule: isWildcard(statement)
        ? "Exports are named one by one"
        : "An index.ts holds nothing but re-exports by name",
      remedy: isWildcard(statement)
        ? "list the names instead of *"
        : "move this into a file named after what it does, and re-export it from here",
    }));
  });
}

/** The index.ts of an exercise is an answer, not an index. */
function isIndex(path: string): boolean {
  return nameOf(path) === "index.ts" && /^(apps|packages)\//.test(path) && path.includes("/src/");
}

function isNamedReexport(statement: ts.Statement): boolean {
  if (!ts.isExportDeclaration(statement) || !statement.moduleSpecifier) return false;
  return statement.exportClause !== undefined && ts.isNamedExports(statement.exportClause);
}

function isWildcard(statement: ts.Statement): boolean {
  if (!ts.isExportDeclaration(statement) || !statement.moduleSpecifier) return false;
  return statement.exportClause === undefined || ts.isNamespaceExport(statement.exportClause);
}
