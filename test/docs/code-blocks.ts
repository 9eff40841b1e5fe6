/** A fenced block of a Markdown page. */
export interface CodeBlock {
  /** The word after the fence: `ts`, `sh`. */
  readonly language: string;
  readonly code: string;
  /** The line of its first line of code, from 1. */
  readonly line: number;
}

/** The fenced blocks of a Markdown text, in order. */
export function codeBlocks(markdown: string): CodeBlock[] {
  const fenced = /^```(\w+)\r?\n([\s\S]*?)^```/gm;
  return [...markdown.matchAll(fenced)].map((match) => ({
    language: match[1] ?? "",
    code: match[2] ?? "",
    line: markdown.slice(0, match.index).split("\n").length + 1,
  }));
}
