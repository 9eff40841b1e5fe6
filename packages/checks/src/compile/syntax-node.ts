/** A node of the parsed program: the parts of the parser's tree that this folder reads. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly loc: { readonly start: { readonly line: number; readonly column: number } };
  readonly [field: string]: unknown;
}

/** True for what the parser's tree holds as a node. */
export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}

/** The node in a field, or undefined where the field is absent or null. */
export function child(node: SyntaxNode, field: string): SyntaxNode | undefined {
  const value = node[field];
  return isNode(value) ? value : undefined;
}

/** The nodes in a list field, without holes. */
export function children(node: SyntaxNode, field: string): SyntaxNode[] {
  const value = node[field];
  return Array.isArray(value) ? value.filter(isNode) : [];
}

/** The text in a field such as `name`, `kind` or `importKind`; empty where it is absent. */
export function text(node: SyntaxNode | undefined, field: string): string {
  const value = node?.[field];
  return typeof value === "string" ? value : "";
}

/** Calls `visit` with every node directly below this one, in the tree's own order. */
export function eachChild(node: SyntaxNode, visit: (below: SyntaxNode, field: string) => void): void {
  for (const field in node) {
    if (field === "loc" || field === "extra" || field === "errors") continue;
    const value = node[field];
    if (typeof value !== "object" || value === null) continue;
    if (Array.isArray(value)) {
      for (const item of value) if (isNode(item)) visit(item, field);
    } else if (isNode(value)) visit(value, field);
  }
}
