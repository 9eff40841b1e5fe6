import { child, children, eachChild, text, type SyntaxNode } from "./syntax-node.ts";

/** One place where a module names another. */
export interface ImportSite {
  /** What stands between the quotes. */
  readonly specifier: string;
  /** Where the specifier's string literal begins, its quote included. */
  readonly start: number;
  /** The position after the literal's closing quote. */
  readonly end: number;
  readonly kind: "static" | "dynamic" | "export-from";
  /** The names taken from the other module; `*` stands for all of them. Empty for a dynamic import. */
  readonly names: string[];
}

/** Every import, re-export and dynamic import of a literal, in the order of the source; no type imports. */
export function importSites(program: SyntaxNode): ImportSite[] {
  const sites: ImportSite[] = [];
  collect(program, sites);
  return sites;
}

function collect(node: SyntaxNode, sites: ImportSite[]): void {
  const source = child(node, "source");
  const kind = kindOf(node);
  if (kind && source?.type === "StringLiteral") {
    const { start, end } = source;
    sites.push({ specifier: text(source, "value"), start, end, kind, names: namesTaken(node) });
  }
  if (node.type.startsWith("TS") && !node.type.endsWith("Expression")) return;
  eachChild(node, (below) => collect(below, sites));
}

function kindOf(node: SyntaxNode): ImportSite["kind"] | undefined {
  if (text(node, "importKind") === "type" || text(node, "exportKind") === "type") return undefined;
  if (node.type === "ImportDeclaration") return "static";
  if (node.type === "ImportExpression") return "dynamic";
  return node.type.startsWith("Export") ? "export-from" : undefined;
}

function namesTaken(node: SyntaxNode): string[] {
  if (node.type === "ExportAllDeclaration") return ["*"];
  return children(node, "specifiers").flatMap((specifier) => {
    if (text(specifier, "importKind") === "type" || text(specifier, "exportKind") === "type") return [];
    if (specifier.type === "ImportDefaultSpecifier") return ["default"];
    if (specifier.type.endsWith("NamespaceSpecifier")) return ["*"];
    return [nameOf(child(specifier, "imported") ?? child(specifier, "local"))];
  });
}

/** The text of a name, which may be an identifier or a string literal. */
export function nameOf(node: SyntaxNode | undefined): string {
  return text(node, "name") || text(node, "value");
}
