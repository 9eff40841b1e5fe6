import type { Blanks } from "./blanks.ts";
import { breaksLine, nextToken } from "./scan.ts";
import { child, children, text, type SyntaxNode } from "./syntax-node.ts";

/** True for a statement that is only types, so that nothing of it is left when the code runs. */
export function isTypesOnly(node: SyntaxNode): boolean {
  switch (node.type) {
    case "TSInterfaceDeclaration":
    case "TSTypeAliasDeclaration":
    case "TSDeclareFunction":
      return true;
    case "TSModuleDeclaration":
      return node["declare"] === true || text(node, "kind") === "global" || holdsOnlyTypes(node);
    case "TSImportEqualsDeclaration":
    case "ImportDeclaration":
      return text(node, "importKind") === "type";
    case "ExportAllDeclaration":
      return text(node, "exportKind") === "type";
    case "ExportNamedDeclaration":
    case "ExportDefaultDeclaration": {
      const declared = child(node, "declaration");
      return declared ? isTypesOnly(declared) : text(node, "exportKind") === "type";
    }
    default:
      return node["declare"] === true;
  }
}

/**
 * Blanks a statement that is only types. A semicolon stays behind where the statements around it would run
 * together, or where the grammar requires a statement. `before` is the statement before it, or the block
 * that it opens.
 */
export function eraseStatement(
  blanks: Blanks,
  node: SyntaxNode,
  before: SyntaxNode | "required" | undefined,
): void {
  const { code } = blanks;
  blanks.blank(node.start, node.end);
  if (before === undefined) return;
  if (before === "required") return blanks.put(node.start, ";");
  const next = nextToken(code, node.end);
  if (next >= code.length || !"([/+-`".includes(code.charAt(next))) return;
  if (!breaksLine(code, node.end, next)) return;
  const endsInSemicolon = before.end <= node.start && code.charAt(before.end - 1) === ";";
  blanks.put(endsInSemicolon ? before.end - 1 : node.start, ";");
}

/** Blanks the specifiers marked `type` in an import or export list, each with the comma after it. */
export function eraseTypeSpecifiers(blanks: Blanks, list: SyntaxNode): void {
  for (const specifier of children(list, "specifiers")) {
    const kind = text(specifier, "importKind") || text(specifier, "exportKind");
    if (kind === "type") eraseWithComma(blanks, specifier);
  }
}

/** Blanks an item of a list and the comma after it, if there is one. */
export function eraseWithComma(blanks: Blanks, item: SyntaxNode): void {
  const next = nextToken(blanks.code, item.end);
  blanks.blank(item.start, blanks.code.charAt(next) === "," ? next + 1 : item.end);
}

function holdsOnlyTypes(namespace: SyntaxNode): boolean {
  const body = child(namespace, "body");
  return body !== undefined && children(body, "body").every(isTypesOnlyInNamespace);
}

function isTypesOnlyInNamespace(node: SyntaxNode): boolean {
  const declared = node.type === "ExportNamedDeclaration" ? child(node, "declaration") : node;
  if (declared?.type === "TSModuleDeclaration") return holdsOnlyTypes(declared);
  return declared?.type === "TSInterfaceDeclaration" || declared?.type === "TSTypeAliasDeclaration";
}
