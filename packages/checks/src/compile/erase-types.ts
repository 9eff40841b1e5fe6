import { Blanks } from "./blanks.ts";
import { CompileError } from "./compile-error.ts";
import { eraseArrow } from "./erase-arrow.ts";
import { eraseClassHead } from "./erase-class-head.ts";
import { eraseMember, eraseMemberMarks, isTypesOnlyMember } from "./erase-class-member.ts";
import { eraseAfterExpression, eraseBindingMark, eraseThisParameter } from "./erase-expression.ts";
import { eraseStatement, eraseTypeSpecifiers, isTypesOnly } from "./erase-statement.ts";
import { refusal } from "./refuse.ts";
import { child, children, eachChild, type SyntaxNode } from "./syntax-node.ts";

const SINGLE_STATEMENT_FIELDS = new Set(["consequent", "alternate", "body"]);
const TAKES_ITS_ARGUMENT_ON_THE_SAME_LINE = new Set(["ReturnStatement", "ThrowStatement", "YieldExpression"]);

/**
 * The code with every type blanked and each remaining character at its own line and column.
 * Throws a CompileError at the first syntax that cannot be blanked.
 */
export function eraseTypes(code: string, program: SyntaxNode): string {
  const blanks = new Blanks(code);
  walk(blanks, program, false);
  return blanks.toString();
}

/** `restricted` is true where no line break may come before the node's first token, as after `return`. */
function walk(blanks: Blanks, node: SyntaxNode, restricted: boolean): void {
  const refused = refusal(node);
  if (refused !== undefined) throw new CompileError(refused, node.loc.start.line, node.loc.start.column + 1);
  const wrapped = eraseOwnTypes(blanks, node, restricted);
  if (wrapped === "nothing") return;
  if (wrapped !== "all") return walk(blanks, wrapped, restricted);
  let previous = node.type === "Program" ? children(node, "directives").at(-1) : node;
  eachChild(node, (below, field) => {
    const isMember = node.type === "ClassBody";
    if (isMember && isTypesOnlyMember(below)) {
      eraseMember(blanks, below, previous);
    } else if (!isMember && isTypesOnly(below)) {
      const isRequired = SINGLE_STATEMENT_FIELDS.has(field) && !Array.isArray(node[field]);
      eraseStatement(blanks, below, isRequired ? "required" : previous);
    } else {
      const onSameLine = TAKES_ITS_ARGUMENT_ON_THE_SAME_LINE.has(node.type);
      walk(blanks, below, onSameLine || (restricted && below.start === node.start));
    }
    if (!isMember || !isTypesOnlyMember(below)) previous = below;
  });
}

/** Blanks what belongs to the node itself, and says which of the nodes below it are left to visit. */
function eraseOwnTypes(
  blanks: Blanks,
  node: SyntaxNode,
  restricted: boolean,
): SyntaxNode | "all" | "nothing" {
  eraseThisParameter(blanks, node);
  switch (node.type) {
    case "TSTypeAnnotation":
    case "TSTypeParameterDeclaration":
    case "TSTypeParameterInstantiation":
    case "TSClassImplements":
      blanks.blank(node.start, node.end);
      return "nothing";
    case "TSAsExpression":
    case "TSSatisfiesExpression":
    case "TSInstantiationExpression":
    case "TSNonNullExpression":
      eraseAfterExpression(blanks, node);
      return child(node, "expression") ?? "nothing";
    case "Identifier":
    case "ObjectPattern":
    case "ArrayPattern":
    case "VariableDeclarator":
      eraseBindingMark(blanks, node);
      return "all";
    case "ImportDeclaration":
    case "ExportNamedDeclaration":
      eraseTypeSpecifiers(blanks, node);
      return "all";
    case "ArrowFunctionExpression":
      eraseArrow(blanks, node, restricted || node["async"] === true);
      return "all";
    case "ClassDeclaration":
    case "ClassExpression":
      eraseClassHead(blanks, node);
      return "all";
    case "ClassProperty":
    case "ClassPrivateProperty":
    case "ClassMethod":
    case "ClassPrivateMethod":
      eraseMemberMarks(blanks, node);
      return "all";
    default:
      return "all";
  }
}
