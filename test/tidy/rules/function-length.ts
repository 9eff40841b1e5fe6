import ts from "typescript";
import { isCode, isTest } from "../source.ts";
import type { Failure, Source } from "../source.ts";
import { lineAt, lineOf, nodesOf, syntaxOf } from "../syntax.ts";

const LINES_MAX = 70;

/** No function is longer than 70 lines, not counting functions inside it; tests are tables of data. */
export function functionLength(sources: readonly Source[]): Failure[] {
  return sources
    .filter((source) => isCode(source) && !isTest(source))
    .flatMap((source) =>
      nodesOf(syntaxOf(source))
        .filter((node) => ts.isFunctionLike(node))
        .map((node) => ({ node, lines: ownLines(node, source.text) }))
        .filter(({ lines }) => lines > LINES_MAX)
        .map(({ node, lines }) => ({
          path: source.path,
          line: lineOf(node),
          rule: `A function has at most ${LINES_MAX} lines of its own, and this one has ${lines}`,
          remedy: "give a step of it a name and a function of its own",
        })),
    );
}

function ownLines(node: ts.Node, text: string): number {
  return lineAt(text, node.getEnd()) - lineOf(node) + 1 - linesInside(node, text);
}

/** Lines between the first and the last line of each function directly inside. */
function linesInside(node: ts.Node, text: string): number {
  let lines = 0;
  ts.forEachChild(node, (inner) => {
    lines += ts.isFunctionLike(inner)
      ? Math.max(0, lineAt(text, inner.getEnd()) - lineOf(inner) - 1)
      : linesInside(inner, text);
  });
  return lines;
}
