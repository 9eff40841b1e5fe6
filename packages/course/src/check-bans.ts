import type { File } from "@babel/parser";
import { descendants, isCall, isCallback, lineOf } from "./syntax.ts";
import type { Callback, SyntaxNode } from "./syntax.ts";
import { nameOf, testCall, vitestNames } from "./test-call.ts";
import type { TestCall, VitestNames } from "./test-call.ts";

/** Something that checks.test.ts must not use. */
export interface Ban {
  /** As it is written, such as `.only`. */
  readonly what: string;
  readonly line: number;
  readonly rule: string;
  readonly remedy: string;
}

const EVERY_CHECK_COUNTS = {
  rule: "every check of an exercise runs, in every host, for every learner",
  remedy: "remove it, or remove the check",
};
const ONE_RUN = {
  rule: "a check gives the same verdict each time, so it is never run again in hope of another",
  remedy: "remove it and make the check repeatable: fake timers, a fixed seed",
};
const NO_MODULE_MOCKS = {
  rule: "checks cannot replace modules: the hosts have no module registry to replace them in",
  remedy: "pass the part to be replaced as an argument, or use vi.fn and vi.spyOn",
};
const NO_SNAPSHOT_FILES = {
  rule: "checks keep no snapshots on disk: the page has none",
  remedy: "write the expected value into the check with toEqual or toMatchInlineSnapshot",
};

const SKIPPING = new Set(["only", "skip", "todo", "skipIf", "runIf"]);
const MODULE_MOCKS = new Set([
  "mock",
  "doMock",
  "unmock",
  "doUnmock",
  "importActual",
  "importMock",
  "resetModules",
]);
const SNAPSHOTS = new Set(["toMatchSnapshot", "toMatchFileSnapshot", "toThrowErrorMatchingSnapshot"]);

/** Lists what checks.test.ts must not use, in the order of the text. */
export function findBans(file: File): Ban[] {
  const names = vitestNames(file);
  const seen = new Map<string, Ban>();
  for (const node of descendants(file.program)) {
    const inCall = bansInTestCall(testCall(node, names));
    for (const ban of [...inCall, ...bansInMember(node, names), ...bansInConfig(node, names)]) {
      seen.set(`${ban.line} ${ban.what}`, ban);
    }
  }
  return [...seen.values()];
}

function bansInTestCall(declared: TestCall | null): Ban[] {
  if (!declared) return [];
  const { words, call } = declared;
  const bans = words.flatMap(({ name, node }) => skipOrRetry(name, `.${name}`, node));
  const takesRows = words.some(({ name }) => name === "each" || name === "for");
  for (const argument of call.arguments) {
    if (argument.type === "ObjectExpression") bans.push(...bansInOptions(argument));
    if (!takesRows && isCallback(argument)) bans.push(...bansInContext(argument));
  }
  return bans;
}

function bansInOptions(
  options: SyntaxNode & { properties: readonly SyntaxNode[] },
  whose = "the option",
): Ban[] {
  return options.properties.flatMap((property) => {
    if (!("key" in property)) return [];
    const name = nameOf(property.key as SyntaxNode) ?? "";
    return skipOrRetry(name, `${whose} ${name}`, property);
  });
}

/** `({ skip }) => ...` and `(context) => context.skip()`: a check can be skipped from inside. */
function bansInContext(check: Callback): Ban[] {
  const context = check.params[0];
  if (context?.type === "ObjectPattern") return bansInOptions(context, "the context's");
  const name = context && nameOf(context);
  return name ? [...descendants(check.body)].flatMap((node) => skipOrRetryOf(node, name)) : [];
}

function skipOrRetryOf(node: SyntaxNode, object: string): Ban[] {
  const member = memberOf(node);
  return member && nameOf(member.object) === object
    ? skipOrRetry(nameOf(member.property) ?? "", `.${nameOf(member.property)}`, member.property)
    : [];
}

function skipOrRetry(name: string, what: string, node: SyntaxNode): Ban[] {
  if (SKIPPING.has(name)) return [{ what, line: lineOf(node), ...EVERY_CHECK_COUNTS }];
  return name === "retry" ? [{ what, line: lineOf(node), ...ONE_RUN }] : [];
}

function bansInMember(node: SyntaxNode, names: VitestNames): Ban[] {
  const member = memberOf(node);
  if (!member) return [];
  const name = nameOf(member.property) ?? "";
  const of = names.get(nameOf(member.object) ?? "") ?? "";
  const line = lineOf(member.property);
  if (SNAPSHOTS.has(name)) return [{ what: `.${name}`, line, ...NO_SNAPSHOT_FILES }];
  if (isVi(of) && MODULE_MOCKS.has(name)) return [{ what: `vi.${name}`, line, ...NO_MODULE_MOCKS }];
  return isTest(of) ? skipOrRetry(name, `.${name}`, member.property) : [];
}

/** `vi.setConfig({ retry: 2 })` sets it for the rest of the file. */
function bansInConfig(node: SyntaxNode, names: VitestNames): Ban[] {
  if (!isCall(node)) return [];
  const member = memberOf(node.callee);
  const settings = node.arguments[0];
  if (!member || nameOf(member.property) !== "setConfig" || settings?.type !== "ObjectExpression") return [];
  return isVi(names.get(nameOf(member.object) ?? "") ?? "") ? bansInOptions(settings) : [];
}

function memberOf(node: SyntaxNode): { object: SyntaxNode; property: SyntaxNode } | null {
  if (node.type !== "MemberExpression" && node.type !== "OptionalMemberExpression") return null;
  return node as SyntaxNode & { object: SyntaxNode; property: SyntaxNode };
}

function isVi(name: string): boolean {
  return name === "vi" || name === "vitest";
}

function isTest(name: string): boolean {
  return name === "describe" || name === "suite" || name === "test" || name === "it";
}
