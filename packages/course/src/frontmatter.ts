import type { Report } from "./problem.ts";
import type { YamlSource } from "./read-yaml.ts";

/** A Markdown file taken apart. */
export interface Frontmatter {
  readonly yaml: YamlSource;
  readonly body: string;
  /** The line of the file on which the body begins, from 1. */
  readonly bodyLine: number;
}

/** Splits a file at its `---` lines; null, with the problem reported, where they are missing. */
export function splitFrontmatter(file: string, text: string, report: Report): Frontmatter | null {
  const match = /^---[ \t]*\n([\s\S]*?)^---[ \t]*(?:\n|$)/m.exec(text);
  if (match?.index !== 0) {
    report({
      file,
      line: 1,
      message: "there is no frontmatter",
      rule: "the file begins with YAML between two lines of three hyphens",
      remedy: "write --- on the first line, the keys below it, and --- below them",
    });
    return null;
  }
  const head = match[0];
  return {
    yaml: { file, text: match[1] ?? "", firstLine: 2 },
    body: text.slice(head.length),
    bodyLine: head.split("\n").length,
  };
}
