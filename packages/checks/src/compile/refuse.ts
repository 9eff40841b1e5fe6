import { text, type SyntaxNode } from "./syntax-node.ts";

const REFUSALS: Readonly<Record<string, string>> = {
  TSEnumDeclaration:
    'An enum cannot be used here. Write a constant object, such as const Colour = { red: "red" } as const.',
  TSModuleDeclaration:
    "A namespace with values cannot be used here. Put its members in a file of their own and import them.",
  TSParameterProperty:
    "A parameter property cannot be used here. Declare the field in the class and assign it in the constructor.",
  TSImportEqualsDeclaration: 'import … = cannot be used here. Write import { name } from "module".',
  TSExportAssignment: "export = cannot be used here. Write export default.",
  TSNamespaceExportDeclaration: "export as namespace cannot be used here. Export each name instead.",
  TSTypeAssertion: "<Type>value cannot be used here. Write value as Type.",
  Decorator:
    "A decorator cannot be used here. Call its function yourself, such as const Traced = trace(Plain).",
  ClassAccessorProperty:
    "An accessor field cannot be used here: not every engine knows it. Write a private field with get and set.",
  JSXElement: "JSX cannot be used here. An answer is TypeScript without markup.",
  JSXFragment: "JSX cannot be used here. An answer is TypeScript without markup.",
};

const USING =
  "using cannot be used here: not every engine knows it. Release what you opened in a finally block.";

/** What to write instead of syntax that cannot be blanked out; undefined for all other syntax. */
export function refusal(node: SyntaxNode): string | undefined {
  if (node.type === "VariableDeclaration" && text(node, "kind").endsWith("using")) return USING;
  return REFUSALS[node.type];
}
