import ts from "typescript";
import { isCode, isTest } from "../source.ts";
import type { Failure, Source } from "../source.ts";
import { lineOf, syntaxOf } from "../syntax.ts";

/** What a package exports to others is described: functions, classes and constants. */
export function docstrings(sources: readonly Source[]): Failure[] {
  return sources
    .filter((source) => isCode(source) && !isTest(source) && /^packages\/[^/]+\/src\//.test(source.path))
    .flatMap((source) =>
      syntaxOf(source)
        .statements.filter(isExportedFunction)
        .filter((node) => ts.getJSDocCommentsAndTags(node).length === 0)
        .map((node) => ({
          path: source.path,
          line: lineOf(node),
          rule: `Exported functions have a docstring, and ${node.name?.text ?? "this one"} has none`,
          remedy: "say what it means, its units, its errors and the source of its formula",
        })),
    );
}

function isExportedFunction(node: ts.Statement): node is ts.FunctionDeclaration {
  if (!ts.isFunctionDeclaration(node)) return false;
  return ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}
