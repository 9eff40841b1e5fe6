import { parse } from "@babel/parser";
import type { Expression, File } from "@babel/parser";

export type Call = Extract<Expression, { type: "CallExpression" }>;
export type Callback = Extract<Expression, { type: "ArrowFunctionExpression" | "FunctionExpression" }>;

/** Any node of a syntax tree. */
export interface SyntaxNode {
  readonly type: string;
  readonly loc?: { readonly start: { readonly line: number } } | null;
}

/** Where a text stops being TypeScript. */
export interface SyntaxProblem {
  readonly line: number;
  readonly message: string;
}

/** Parses TypeScript. */
export function parseTypeScript(text: string): File | SyntaxProblem {
  try {
    return parse(text, { sourceType: "module", plugins: ["typescript"] });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const place = /\((\d+):\d+\)\s*$/.exec(message);
    return { line: Number(place?.[1] ?? 1), message: message.replace(/\s*\(\d+:\d+\)\s*$/, "") };
  }
}

/** The nodes directly inside a node, in the order of the text. */
export function children(node: SyntaxNode): SyntaxNode[] {
  return Object.values(node).flatMap((value: unknown) =>
    (Array.isArray(value) ? value : [value]).filter(isNode),
  );
}

/** The node itself and every node inside it, outer before inner. */
export function* descendants(node: SyntaxNode): Generator<SyntaxNode> {
  yield node;
  for (const inner of children(node)) yield* descendants(inner);
}

/** The line on which a node begins. */
export function lineOf(node: SyntaxNode): number {
  return node.loc?.start.line ?? 1;
}

/** Narrows a node to a call. */
export function isCall(node: SyntaxNode): node is Call {
  return node.type === "CallExpression";
}

/** Narrows a node to a function that is written where it is used. */
export function isCallback(node: SyntaxNode | undefined): node is Callback {
  return node?.type === "ArrowFunctionExpression" || node?.type === "FunctionExpression";
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}
