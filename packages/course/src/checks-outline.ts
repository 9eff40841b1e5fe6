import type { File } from "@babel/parser";
import { children, isCallback, lineOf } from "./syntax.ts";
import type { SyntaxNode } from "./syntax.ts";
import { nameOf, testCall, vitestNames } from "./test-call.ts";
import type { TestCall, VitestNames } from "./test-call.ts";

/** A check as it can be read from the text, without running it. */
export interface OutlinedCheck {
  /** Its id, with `…` for what only a run can tell. */
  readonly id: string;
  /** Whether an id may be this check's. */
  readonly matches: (id: string) => boolean;
  /** Whether the text alone gives the id. */
  readonly literal: boolean;
  readonly line: number;
}

const UNKNOWN = "…";
/** Calls that make a function to be called with the title, rather than a check. */
const FACTORIES = new Set(["each", "for", "extend", "skipIf", "runIf"]);

/** Lists the checks of a file in order. A title made at run time is left open, and a helper's place too. */
export function outlineChecks(file: File): OutlinedCheck[] {
  const found: OutlinedCheck[] = [];
  visit(file.program, [], { names: vitestNames(file), found });
  return found;
}

interface Walk {
  readonly names: VitestNames;
  readonly found: OutlinedCheck[];
}

function visit(node: SyntaxNode, path: readonly string[], walk: Walk): void {
  const declared = testCall(node, walk.names);
  if (declared && !FACTORIES.has(lastWord(declared))) {
    declare(declared, path, walk);
    return;
  }
  const inHelper = node.type === "FunctionDeclaration" || isCallback(node);
  for (const inner of children(node)) visit(inner, inHelper ? [UNKNOWN] : path, walk);
}

function declare(declared: TestCall, path: readonly string[], walk: Walk): void {
  const { kind, call } = declared;
  const many = declared.words.some(({ name }) => name === "each" || name === "for");
  const own = [...path, titleOf(call.arguments[0], many)];
  if (kind === "test") {
    walk.found.push(outlined(own, lineOf(call)));
    return;
  }
  for (const argument of call.arguments) {
    if (isCallback(argument)) visit(argument.body, own, walk);
  }
}

function outlined(parts: readonly string[], line: number): OutlinedCheck {
  const id = parts.join(" > ");
  const pattern = id.split(UNKNOWN).map(escape).join("[^]*");
  // A helper may be called outside any describe, so an open place at the front may be empty.
  const whole = new RegExp(`^${pattern.replace(/^\[\^\]\* > /, "(?:[^]* > )?")}$`);
  return { id, line, literal: !id.includes(UNKNOWN), matches: (other) => whole.test(other) };
}

function titleOf(node: SyntaxNode | undefined, many: boolean): string {
  const text = node ? textOf(node) : UNKNOWN;
  return many ? text.replace(/%[sdifjoOc#$%]|\$[\w.]+/g, UNKNOWN) : text;
}

function textOf(node: SyntaxNode): string {
  if (node.type === "TemplateLiteral") {
    const { quasis } = node as SyntaxNode & { quasis: { value: { cooked?: string | null } }[] };
    return quasis.map(({ value }) => value.cooked ?? "").join(UNKNOWN);
  }
  return node.type === "StringLiteral" ? (nameOf(node) ?? UNKNOWN) : UNKNOWN;
}

function lastWord(declared: TestCall): string {
  const callee: SyntaxNode = declared.call.callee;
  return callee.type === "MemberExpression" ? (declared.words.at(-1)?.name ?? "") : "";
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
