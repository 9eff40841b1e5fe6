/** A file of the repository. */
export interface Source {
  /** The path below the root, with forward slashes. */
  readonly path: string;
  /** The text; empty where the file holds none. */
  readonly text: string;
}

/** A broken rule. */
export interface Failure {
  readonly path: string;
  /** The line, from 1. */
  readonly line: number;
  readonly rule: string;
  readonly remedy: string;
}

/** Holds the whole repository against one rule. */
export type Rule = (sources: readonly Source[]) => Failure[];

/** Holds the repository against a rule: a line a failure, in the order of paths and lines. */
export function judge(rule: Rule, sources: readonly Source[]): string[] {
  const failures = rule(sources).sort((a, b) =>
    a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1,
  );
  return [...new Set(failures.map(formatFailure))];
}

/** A broken rule on one line: path, rule, remedy. */
function formatFailure({ path, line, rule, remedy }: Failure): string {
  return `${path}:${line}  ${rule}. Remedy: ${remedy}.`;
}

/** Whether a file holds TypeScript or JavaScript and nothing else. */
export function isCode({ path }: Source): boolean {
  return /\.(tsx?|mjs|js)$/.test(path);
}

/** Whether a file is a test or serves only tests. */
export function isTest({ path }: Source): boolean {
  return /(\.test\.tsx?$|\.fixtures\.ts$|\/fixtures\.ts$|^test\/)/.test(path);
}

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
