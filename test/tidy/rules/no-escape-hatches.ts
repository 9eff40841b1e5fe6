import ts from "typescript";
import { isCode } from "../source.ts";
import type { Failure, Source } from "../source.ts";
import { isInString, lineAt, lineOf, nodesOf, syntaxOf } from "../syntax.ts";

const COMMENT = /(?:\/\/|\/\*)[^\n]*@ts-(?:ignore|nocheck|expect-error)\b/g;

/** Types are never switched off: no `any`, no comment that silences the compiler. */
export function noEscapeHatches(sources: readonly Source[]): Failure[] {
  return sources
    .filter((source) => isCode(source) && /^(apps|packages|lessons|exercises|test)\//.test(source.path))
    .flatMap((source) => [
      ...nodesOf(syntaxOf(source))
        .filter((node) => node.kind === ts.SyntaxKind.AnyKeyword)
        .map((node) => failure(source, lineOf(node), "any")),
      ...comments(source).map((line) => failure(source, line, "a comment that silences the compiler")),
    ]);
}

function comments(source: Source): number[] {
  return [...source.text.matchAll(COMMENT)]
    .filter((match) => !isInString(source, match.index))
    .map((match) => lineAt(source.text, match.index));
}

function failure({ path }: Source, line: number, what: string): Failure {
  return {
    path,
    line,
    rule: `Types are never switched off, and here is ${what}`,
    remedy: "write the type, or unknown and a check",
  };
}
