import { isMap, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import type { Document, Node } from "yaml";
import type { z } from "zod";
import { plainIssues } from "./plain-issue.ts";
import type { Report } from "./problem.ts";

/** A piece of YAML and where it stands. */
export interface YamlSource {
  readonly file: string;
  readonly text: string;
  /** The line of the file on which the text begins, from 1. */
  readonly firstLine: number;
}

/** Data that its schema accepted, and the lines it came from. */
export interface Located<T> {
  readonly data: T;
  /** The line of the key or item at a path, or of what stands nearest around it. */
  readonly lineOf: (...path: PropertyKey[]) => number;
}

/** Parses YAML and holds it against a schema; null, with every problem reported, where it is refused. */
export function readYaml<T extends z.ZodType>(
  source: YamlSource,
  schema: T,
  report: Report,
): Located<z.output<T>> | null {
  const { file, text, firstLine } = source;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => firstLine + Math.max(lines.linePos(offset).line, 1) - 1;
  for (const error of [...document.errors, ...document.warnings]) {
    report({
      file,
      line: lineAt(error.pos[0]),
      message: `this is not YAML: ${error.message}`,
      rule: "the text must be YAML 1.2",
      remedy: "check the indentation, the quotes and the colons on this line and the one before",
    });
  }
  if (document.errors.length + document.warnings.length > 0) return null;

  const lineOf = (...path: PropertyKey[]): number => lineAt(nodeAt(document, path)?.range?.[0] ?? 0);
  const input: unknown = document.toJS();
  const parsed = schema.safeParse(input);
  if (parsed.success) return { data: parsed.data, lineOf };
  for (const issue of parsed.error.issues.flatMap((each) => plainIssues(each, schema, input))) {
    const { message, rule, remedy } = issue;
    report({ file, line: lineOf(...issue.path), message, rule, remedy });
  }
  return null;
}

function nodeAt(document: Document, path: readonly PropertyKey[]): Node | null {
  let node: unknown = document.contents;
  let nearest: Node | null = document.contents;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
      if (!pair || !isScalar(pair.key)) break;
      nearest = pair.key;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(part)];
      node = item;
      if (isMap(item) || isSeq(item) || isScalar(item)) nearest = item;
    } else break;
  }
  return nearest;
}
