import { parse as parseSource, type ParserOptions } from "@babel/parser";
import { CompileError } from "./compile-error.ts";
import { refusal } from "./refuse.ts";
import { eachChild, type SyntaxNode } from "./syntax-node.ts";

type Plugins = NonNullable<ParserOptions["plugins"]>;

const NOT_THE_LANGUAGE = "This syntax is not part of JavaScript or TypeScript.";
const PLUGINS: Plugins = ["decorators", "decoratorAutoAccessors"];

/** The program of a module. Throws a CompileError at its first syntax error. */
export function parse(code: string, language: "typescript" | "javascript"): SyntaxNode {
  const plugins: Plugins = language === "typescript" ? ["typescript", ...PLUGINS] : PLUGINS;
  try {
    return parseWith(code, plugins);
  } catch (error) {
    throw markupError(code, plugins) ?? syntaxError(error);
  }
}

function parseWith(code: string, plugins: Plugins): SyntaxNode {
  const file = parseSource(code, {
    sourceType: "module",
    plugins,
    createParenthesizedExpressions: true,
    attachComment: false,
  });
  return file.program as unknown as SyntaxNode;
}

/** The error for JSX, where that is why the module does not parse. */
function markupError(code: string, plugins: Plugins): CompileError | undefined {
  if (!/<[A-Za-z/>]/.test(code)) return undefined;
  try {
    const element = findMarkup(parseWith(code, [...plugins, "jsx"]));
    if (!element) return undefined;
    const { line, column } = element.loc.start;
    return new CompileError(refusal(element) ?? "", line, column + 1);
  } catch {
    return undefined;
  }
}

function findMarkup(node: SyntaxNode): SyntaxNode | undefined {
  if (node.type === "JSXElement" || node.type === "JSXFragment") return node;
  let found: SyntaxNode | undefined;
  eachChild(node, (below) => {
    found ??= findMarkup(below);
  });
  return found;
}

function syntaxError(error: unknown): unknown {
  if (!(error instanceof SyntaxError) || !("loc" in error)) return error;
  const { line, column } = error.loc as { line: number; column: number };
  const reason = "reasonCode" in error ? String(error.reasonCode) : "";
  const message =
    reason.startsWith("Missing") && reason.includes("Plugin") ? NOT_THE_LANGUAGE : error.message;
  return new CompileError(message.replace(/ \(\d+:\d+\)$/, ""), line, column + 1);
}
