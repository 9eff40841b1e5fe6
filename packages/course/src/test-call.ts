import type { File } from "@babel/parser";
import { descendants, isCall } from "./syntax.ts";
import type { Call, SyntaxNode } from "./syntax.ts";

/** Vitest's functions under the names that a file gives them: local name to Vitest's name. */
export type VitestNames = ReadonlyMap<string, string>;

/** A call such as `describe.each(rows)("title", body)`. */
export interface TestCall {
  readonly kind: "describe" | "test";
  /** The words between the function and the call, such as `each`, `only`. */
  readonly words: readonly { readonly name: string; readonly node: SyntaxNode }[];
  readonly call: Call;
}

const KINDS = new Map([
  ["describe", "describe"],
  ["suite", "describe"],
  ["test", "test"],
  ["it", "test"],
] as const);

/** The names that a file imports from vitest; Vitest's own names where it imports none of them. */
export function vitestNames(file: File): VitestNames {
  const names = new Map<string, string>();
  for (const statement of file.program.body) {
    if (statement.type !== "ImportDeclaration" || statement.source.value !== "vitest") continue;
    for (const specifier of statement.specifiers) {
      if (specifier.type !== "ImportSpecifier") continue;
      const { imported, local } = specifier;
      names.set(local.name, imported.type === "Identifier" ? imported.name : imported.value);
    }
  }
  if (names.size === 0) {
    for (const name of [...KINDS.keys(), "vi", "vitest", "expect"]) names.set(name, name);
  }
  for (const node of descendants(file.program)) addExtended(node, names);
  return names;
}

/** `const timed = test.extend({ ... })` makes `timed` another name of `test`. */
function addExtended(node: SyntaxNode, names: Map<string, string>): void {
  if (node.type !== "VariableDeclarator") return;
  const { id, init } = node as SyntaxNode & { id: SyntaxNode; init: SyntaxNode | null };
  const made = init && testCall(init, names);
  const name = nameOf(id);
  if (made && name !== null && made.words.at(-1)?.name === "extend") names.set(name, made.kind);
}

/** The test or describe that a call declares, or null where it declares none. */
export function testCall(call: SyntaxNode, names: VitestNames): TestCall | null {
  if (!isCall(call)) return null;
  const words: { name: string; node: SyntaxNode }[] = [];
  let callee: SyntaxNode = call.callee;
  for (;;) {
    if (callee.type === "MemberExpression") {
      const member = callee as SyntaxNode & { object: SyntaxNode; property: SyntaxNode };
      words.unshift({ name: nameOf(member.property) ?? "", node: member.property });
      callee = member.object;
    } else if (isCall(callee) || callee.type === "TaggedTemplateExpression") {
      callee = isCall(callee) ? callee.callee : (callee as SyntaxNode & { tag: SyntaxNode }).tag;
    } else break;
  }
  const kind = [...KINDS].find(([name]) => name === names.get(nameOf(callee) ?? ""))?.[1];
  return kind ? { kind, words, call } : null;
}

/** The text of an identifier or of a string, or null. */
export function nameOf(node: SyntaxNode): string | null {
  if (node.type === "Identifier" && "name" in node) return String(node.name);
  if (node.type === "StringLiteral" && "value" in node) return String(node.value);
  return null;
}
