import ts from "typescript";
import { importsOf } from "../imports.ts";
import { isCode, isTest } from "../source.ts";
import type { Failure, Source } from "../source.ts";
import { lineOf, nodesOf, syntaxOf } from "../syntax.ts";

const ENGINES = /^packages\/(reliability|consistency|simulator|contract)\/src\//;

const BANNED: Readonly<Record<string, readonly string[]>> = {
  time: ["Date", "performance", "setTimeout", "setInterval", "setImmediate", "queueMicrotask"],
  page: ["window", "document", "navigator", "localStorage", "indexedDB", "requestAnimationFrame", "self"],
  network: ["fetch", "XMLHttpRequest", "WebSocket"],
  Node: ["process", "Buffer", "require", "__dirname", "__filename"],
  chance: ["crypto"],
};

/** The engine packages reach for no time, chance, page, network or Node: all of these are arguments. */
export function enginePurity(sources: readonly Source[]): Failure[] {
  return sources
    .filter((source) => isCode(source) && ENGINES.test(source.path) && !isTest(source))
    .flatMap((source) => [...bannedNames(source), ...nodeImports(source)]);
}

function bannedNames(source: Source): Failure[] {
  const nodes = nodesOf(syntaxOf(source));
  const own = new Set(nodes.flatMap(declaredName));
  return nodes.flatMap((node) => {
    if (!ts.isIdentifier(node)) return [];
    if (isMathRandom(node)) return [failure(source, lineOf(node), "Math.random", "chance")];
    if (own.has(node.text) || isOnlyAName(node)) return [];
    const kind = Object.keys(BANNED).find((each) => BANNED[each]?.includes(node.text));
    return kind === undefined ? [] : [failure(source, lineOf(node), node.text, kind)];
  });
}

function nodeImports(source: Source): Failure[] {
  return importsOf(source)
    .filter(({ specifier }) => specifier.startsWith("node:"))
    .map(({ specifier, line }) => failure(source, line, specifier, "Node"));
}

function isMathRandom(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    node.text === "random" &&
    ts.isPropertyAccessExpression(parent) &&
    parent.name === node &&
    parent.expression.getText() === "Math"
  );
}

/** A variable, parameter or function of the file's own is nothing from outside. */
function declaredName(node: ts.Node): string[] {
  const declares =
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isBindingElement(node) ||
    ts.isImportSpecifier(node);
  return declares && node.name && ts.isIdentifier(node.name) ? [node.name.text] : [];
}

/** `event.performance`, `{ self: 1 }`, `function fetch()` and the like name something of their own. */
function isOnlyAName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) return parent.name === node;
  if (ts.isMethodDeclaration(parent) || ts.isPropertyDeclaration(parent)) return parent.name === node;
  return ts.isQualifiedName(parent) || ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent);
}

function failure(source: Source, line: number, name: string, kind: string): Failure {
  return {
    path: source.path,
    line,
    rule: `The engine packages know no ${kind}, and this uses ${name}`,
    remedy: "take it as an argument",
  };
}
