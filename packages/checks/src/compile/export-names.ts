import { nameOf } from "./import-sites.ts";
import { isTypesOnly } from "./erase-statement.ts";
import { child, children, text, type SyntaxNode } from "./syntax-node.ts";

/** The names of the values that a module exports itself; those of `export *` are not among them. */
export function exportNames(program: SyntaxNode): string[] {
  return children(program, "body").flatMap((statement) => {
    if (isTypesOnly(statement)) return [];
    if (statement.type === "ExportDefaultDeclaration") return ["default"];
    if (statement.type !== "ExportNamedDeclaration") return [];
    const declared = child(statement, "declaration");
    return declared ? declaredNames(declared) : specifierNames(statement);
  });
}

function specifierNames(statement: SyntaxNode): string[] {
  return children(statement, "specifiers")
    .filter((specifier) => text(specifier, "exportKind") !== "type")
    .map((specifier) => nameOf(child(specifier, "exported")));
}

function declaredNames(node: SyntaxNode): string[] {
  if (node.type !== "VariableDeclaration") return [nameOf(child(node, "id"))];
  return children(node, "declarations").flatMap((declarator) => boundNames(child(declarator, "id")));
}

function boundNames(pattern: SyntaxNode | undefined): string[] {
  switch (pattern?.type) {
    case "Identifier":
      return [text(pattern, "name")];
    case "ObjectPattern":
      return children(pattern, "properties").flatMap(boundNames);
    case "ArrayPattern":
      return children(pattern, "elements").flatMap(boundNames);
    case "ObjectProperty":
      return boundNames(child(pattern, "value"));
    case "AssignmentPattern":
      return boundNames(child(pattern, "left"));
    case "RestElement":
      return boundNames(child(pattern, "argument"));
    default:
      return [];
  }
}
