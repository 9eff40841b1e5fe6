import { nextToken } from "./scan.ts";
import { child, eachChild, text, type SyntaxNode } from "./syntax-node.ts";

/** One use of `**`: where its expression begins and ends, and where the operator stands. */
export interface PowerSite {
  readonly start: number;
  readonly operator: number;
  readonly end: number;
}

/** Every `a ** b` of a program, the outer before the inner. `a **= b` is not among them. */
export function powerSites(code: string, program: SyntaxNode): PowerSite[] {
  if (!code.includes("**")) return [];
  const sites: PowerSite[] = [];
  collect(code, program, sites);
  return sites;
}

function collect(code: string, node: SyntaxNode, sites: PowerSite[]): void {
  const left = node.type === "BinaryExpression" && text(node, "operator") === "**" && child(node, "left");
  if (left) sites.push({ start: node.start, operator: nextToken(code, left.end), end: node.end });
  eachChild(node, (below) => collect(code, below, sites));
}
