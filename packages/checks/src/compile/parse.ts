import { parse as parseSource, type ParseError as BabelError, type ParserOptions } from "@babel/parser";
import { CompileError } from "./compile-error.ts";
import { refusal } from "./refuse.ts";
import { eachChild, type SyntaxNode } from "./syntax-node.ts";

/** The parser's declaration leaves out the field that says which plugin reports an error. */
type ParseError = BabelError & { readonly syntaxPlugin?: string };
type Plugins = NonNullable<ParserOptions["plugins"]>;

const NOT_THE_LANGUAGE = "This syntax is not part of JavaScript or TypeScript.";
const PLUGINS: Plugins = ["decorators", "decoratorAutoAccessors"];

/** The program of a module, and its first error in the types alone, which need not stop it from running. */
export interface Parsed {
  readonly program: SyntaxNode;
  readonly typeError: CompileError | undefined;
}

/** Parses a module. Throws a CompileError at its first syntax error. */
export function parse(code: string, language: "typescript" | "javascript"): Parsed {
  const plugins: Plugins = language === "typescript" ? ["typescript", ...PLUGINS] : PLUGINS;
  try {
    const { program, errors } = parseWith(code, plugins);
    const error = errors.find(({ syntaxPlugin }) => syntaxPlugin !== "typescript");
    if (error) throw error;
    return { program, typeError: errors[0] && compileError(errors[0]) };
  } catch (error) {
    throw markupError(code, plugins) ?? (isParseError(error) ? compileError(error) : error);
  }
}

function parseWith(code: string, plugins: Plugins): { program: SyntaxNode; errors: ParseError[] } {
  const { program, errors } = parseSource(code, {
    sourceType: "module",
    plugins,
    createParenthesizedExpressions: true,
    attachComment: false,
    errorRecovery: true,
  });
  return { program: program as unknown as SyntaxNode, errors: errors ?? [] };
}

function isParseError(error: unknown): error is ParseError {
  return error instanceof SyntaxError && "loc" in error;
}

function compileError({ message, loc, reasonCode }: ParseError): CompileError {
  const isUnknownSyntax = reasonCode.startsWith("Missing") && reasonCode.includes("Plugin");
  const plain = isUnknownSyntax ? NOT_THE_LANGUAGE : message.replace(/ \(\d+:\d+\)$/, "");
  return new CompileError(plain, loc.line, loc.column + 1);
}

/** The error for JSX, where that is why the module does not parse. */
function markupError(code: string, plugins: Plugins): CompileError | undefined {
  if (!/<[A-Za-z/>]/.test(code)) return undefined;
  try {
    const element = findMarkup(parseWith(code, [...plugins, "jsx"]).program);
    if (!element) return undefined;
    const { line, column } = element.loc.start;
    return new CompileError(refusal(element) ?? NOT_THE_LANGUAGE, line, column + 1);
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
