import type { Blanks } from "./blanks.ts";
import { endOfName, nextToken, wordAt } from "./scan.ts";
import { child, text, type SyntaxNode } from "./syntax-node.ts";

const ERASED_MODIFIERS = new Set(["public", "private", "protected", "readonly", "override"]);

/** True for a member that is only types: a signature, an abstract or declared member, an index signature. */
export function isTypesOnlyMember(node: SyntaxNode): boolean {
  if (node.type === "TSDeclareMethod" || node.type === "TSIndexSignature") return true;
  return node["abstract"] === true || node["declare"] === true;
}

/** Blanks a whole member, and keeps the field before it from running on into the member after it. */
export function eraseMember(blanks: Blanks, node: SyntaxNode, before: SyntaxNode | undefined): void {
  const { code } = blanks;
  blanks.blank(node.start, node.end);
  const isField = before?.type === "ClassProperty" || before?.type === "ClassPrivateProperty";
  if (!isField || code.charAt(before.end - 1) === ";") return;
  const next = nextToken(code, node.end);
  if (next < code.length && "[(*".includes(code.charAt(next))) blanks.put(node.start, ";");
}

/** Blanks the modifiers of a member, and the `?` or `!` after its name. */
export function eraseMemberMarks(blanks: Blanks, node: SyntaxNode): void {
  const key = child(node, "key");
  if (!key) return;
  const { code } = blanks;
  const erased = eraseModifiers(blanks, node.start, key.start);
  const afterKey = afterMemberName(code, key, node["computed"] === true);
  if ("?!".includes(code.charAt(afterKey)) && afterKey < code.length) blanks.blank(afterKey, afterKey + 1);
  const name = text(key, "name");
  if (erased && node["static"] !== true) {
    const startsLikeAnOperator = node["computed"] === true || node["generator"] === true;
    if (startsLikeAnOperator || name === "in" || name === "instanceof") blanks.put(node.start, ";");
  }
  const annotation = child(node, "typeAnnotation");
  const bare = node.type === "ClassProperty" && node["computed"] !== true && !child(node, "value");
  if (annotation && bare && ["get", "set", "static"].includes(name)) blanks.put(annotation.start, ";");
}

function eraseModifiers(blanks: Blanks, from: number, to: number): boolean {
  const { code } = blanks;
  let erased = false;
  for (let at = nextToken(code, from); at < to;) {
    const word = wordAt(code, at);
    if (word === "") break;
    if (ERASED_MODIFIERS.has(word)) {
      blanks.blank(at, at + word.length);
      erased = true;
    }
    at = nextToken(code, at + word.length);
  }
  return erased;
}

function afterMemberName(code: string, key: SyntaxNode, computed: boolean): number {
  if (computed) return nextToken(code, nextToken(code, key.end) + 1);
  const end = key.type === "Identifier" || key.type === "PrivateName" ? endOfName(code, key.start) : key.end;
  return nextToken(code, end);
}
