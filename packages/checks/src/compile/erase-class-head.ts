import type { Blanks } from "./blanks.ts";
import { nextToken, wordAt } from "./scan.ts";
import { child, children, type SyntaxNode } from "./syntax-node.ts";

const HEAD_FIELDS = ["id", "typeParameters", "superClass", "superTypeArguments"];

/** Blanks `abstract` before a class and the `implements` list after its name. */
export function eraseClassHead(blanks: Blanks, node: SyntaxNode): void {
  const { code } = blanks;
  let at = node.start;
  if (wordAt(code, at) === "abstract") {
    blanks.blank(at, at + "abstract".length);
    at = nextToken(code, at + "abstract".length);
  }
  const last = children(node, "implements").at(-1);
  if (!last) return;
  const ends = HEAD_FIELDS.map((field) => child(node, field)?.end ?? 0);
  blanks.blank(nextToken(code, Math.max(at + "class".length, ...ends)), last.end);
}
