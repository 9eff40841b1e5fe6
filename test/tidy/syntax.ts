import ts from "typescript";
import type { Source } from "./source.ts";

const parsed = new WeakMap<Source, ts.SourceFile>();

/** The syntax tree of a file of code; each file is parsed once. */
export function syntaxOf(source: Source): ts.SourceFile {
  const known = parsed.get(source);
  if (known) return known;
  const kind = source.path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(source.path, source.text, ts.ScriptTarget.Latest, true, kind);
  parsed.set(source, file);
  return file;
}

/** The node itself and every node inside it, outer before inner. */
export function nodesOf(node: ts.Node): ts.Node[] {
  const nodes = [node];
  // The list grows while it is walked: each node adds those directly inside it.
  for (const outer of nodes) ts.forEachChild(outer, (inner) => void nodes.push(inner));
  return nodes;
}

/** Whether a place in a text is inside a string or a template. */
export function isInString(source: Source, offset: number): boolean {
  return nodesOf(syntaxOf(source)).some(
    (node) =>
      (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) &&
      node.getStart() <= offset &&
      offset < node.getEnd(),
  );
}

/** The line on which a node begins, from 1. */
export function lineOf(node: ts.Node): number {
  const file = node.getSourceFile();
  return file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
}

/** The line of a place in a text, from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
