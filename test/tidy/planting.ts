import type { Rule, Source } from "./source.ts";

/** Files that break a rule, or come near it without breaking it. */
export interface Planting {
  readonly title: string;
  readonly rule: Rule;
  readonly plant: readonly Source[];
  /** What the rule says; empty where it must keep silent. */
  readonly failures: readonly string[];
}

/** Plants files, given by path, in the sight of a rule. */
export function planting(
  title: string,
  rule: Rule,
  files: Readonly<Record<string, string>>,
  failures: readonly string[],
): Planting {
  return { title, rule, plant: Object.entries(files).map(([path, text]) => ({ path, text })), failures };
}
