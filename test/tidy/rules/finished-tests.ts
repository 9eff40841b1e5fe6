import ts from "typescript";
import { isTest } from "../source.ts";
import type { Failure, Source } from "../source.ts";
import { lineOf, nodesOf, syntaxOf } from "../syntax.ts";

const DECLARES = new Set(["describe", "suite", "test", "it"]);
const LEAVES_OUT = new Set(["only", "skip", "todo", "fails"]);

/** Tests are whole: none is skipped, singled out or empty, and each title is a fact. */
export function finishedTests(sources: readonly Source[]): Failure[] {
  return sources
    .filter((source) => isTest(source) && /\.tsx?$/.test(source.path))
    .flatMap((source) => nodesOf(syntaxOf(source)).flatMap((node) => failuresIn(source, node)));
}

function failuresIn({ path }: Source, node: ts.Node): Failure[] {
  if (ts.isPropertyAccessExpression(node)) {
    const left = LEAVES_OUT.has(node.name.text) && DECLARES.has(rootOf(node.expression));
    if (!left) return [];
    const rule = `Every test runs, and here is .${node.name.text}`;
    return [{ path, line: lineOf(node), rule, remedy: "remove it, or the test" }];
  }
  if (!ts.isCallExpression(node) || !DECLARES.has(rootOf(node.expression))) return [];
  const [title, ...rest] = node.arguments;
  if (!title || !ts.isStringLiteralLike(title)) return [];
  const failures: Failure[] = [];
  if (/^should\b/i.test(title.text)) {
    const rule = 'The title of a test is a fact, and this begins with "should"';
    failures.push({
      path,
      line: lineOf(title),
      rule,
      remedy: 'say what is so, such as "Four nodes need three votes"',
    });
  }
  if (rest.some(isEmptyFunction)) {
    const rule = "A test holds at least one expectation, and this one is empty";
    failures.push({ path, line: lineOf(title), rule, remedy: "write it, or remove it" });
  }
  return failures;
}

function rootOf(node: ts.Expression): string {
  if (ts.isIdentifier(node)) return node.text;
  if (ts.isPropertyAccessExpression(node) || ts.isCallExpression(node)) return rootOf(node.expression);
  return "";
}

function isEmptyFunction(node: ts.Expression): boolean {
  if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return false;
  return ts.isBlock(node.body) && node.body.statements.length === 0;
}
