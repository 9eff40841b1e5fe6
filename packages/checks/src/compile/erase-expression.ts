import type { Blanks } from "./blanks.ts";
import { eraseWithComma } from "./erase-statement.ts";
import { breaksLine, endOfName, nextToken } from "./scan.ts";
import { child, children, text, type SyntaxNode } from "./syntax-node.ts";

/** Blanks `as T`, `satisfies T`, `!` or `<T>` after an expression. */
export function eraseAfterExpression(blanks: Blanks, node: SyntaxNode): void {
  const { code } = blanks;
  const end = child(node, "expression")?.end ?? node.start;
  if (node.type === "TSNonNullExpression") return blanks.blank(node.end - 1, node.end);
  blanks.blank(end, node.end);
  if (node.type === "TSInstantiationExpression") return;
  const next = nextToken(code, node.end);
  const runsOn = next < code.length && "([`".includes(code.charAt(next));
  if (runsOn && breaksLine(code, node.end, next)) blanks.put(nextToken(code, end), ";");
}

/** Blanks the `?` of an optional parameter, or the `!` of a variable that is assigned later. */
export function eraseBindingMark(blanks: Blanks, node: SyntaxNode): void {
  if (node["optional"] !== true && node["definite"] !== true) return;
  const { code } = blanks;
  let at = nextToken(code, endOfBinding(code, node));
  while (",]}".includes(code.charAt(at)) && at < node.end) at = nextToken(code, at + 1);
  blanks.blank(at, at + 1);
}

/** Blanks a first parameter named `this`, which only gives a type. */
export function eraseThisParameter(blanks: Blanks, node: SyntaxNode): void {
  const first = children(node, "params")[0];
  if (first?.type === "Identifier" && text(first, "name") === "this") eraseWithComma(blanks, first);
}

function endOfBinding(code: string, node: SyntaxNode): number {
  if (node.type === "ObjectPattern") return children(node, "properties").at(-1)?.end ?? node.start + 1;
  if (node.type === "ArrayPattern") return children(node, "elements").at(-1)?.end ?? node.start + 1;
  return endOfName(code, node.start);
}
