import type { Blanks } from "./blanks.ts";
import { breaksLine, nextToken } from "./scan.ts";
import { child, type SyntaxNode } from "./syntax-node.ts";

/**
 * Keeps an arrow function whole where blanking its types would leave a line break in a place that does not allow
 * one: before `=>`, and, where `restricted`, before `(`. The parenthesis moves into the blanked type instead.
 */
export function eraseArrow(blanks: Blanks, arrow: SyntaxNode, restricted: boolean): void {
  const { code } = blanks;
  const parameters = child(arrow, "typeParameters");
  if (parameters && restricted) {
    const open = nextToken(code, parameters.end);
    if (breaksLine(code, parameters.start, open)) {
      blanks.put(open, " ");
      blanks.put(parameters.start, "(");
    }
  }
  const returned = child(arrow, "returnType");
  if (!returned) return;
  const close = closingParenthesis(code, arrow, returned.start);
  if (!breaksLine(code, close, nextToken(code, returned.end))) return;
  blanks.blank(close, close + 1);
  const last = returned.end - 1;
  const isPair = /[\udc00-\udfff]/.test(code.charAt(last));
  if (isPair) blanks.put(last, " ");
  blanks.put(isPair ? last - 1 : last, ")");
}

function closingParenthesis(code: string, arrow: SyntaxNode, before: number): number {
  const parameters = arrow["params"] as SyntaxNode[];
  let at = parameters.at(-1)?.end ?? child(arrow, "typeParameters")?.end ?? arrow.start;
  for (at = nextToken(code, at); at < before; at = nextToken(code, at + 1)) {
    if (code.charAt(at) === ")") return at;
  }
  return before;
}
