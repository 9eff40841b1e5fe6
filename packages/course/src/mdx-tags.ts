/** A component used in MDX. */
export interface MdxTag {
  readonly name: string;
  /** Its `id`, where that is written as a plain string. */
  readonly id: string | null;
  /** The line in the scanned text, from 1. */
  readonly line: number;
}

const TAG = /<([A-Z][A-Za-z0-9]*)((?:[^>"'{]|"[^"]*"|'[^']*'|\{[^}]*\})*)>/g;
const ID = /(?:^|\s)id=(?:"([^"]*)"|'([^']*)'|\{\s*["'`]([^"'`]*)["'`]\s*\})/;
const HIDDEN = [
  /^([ \t]*)(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[ \t]*\2[`~]*[ \t]*$|(?![\s\S]))/gm,
  /\{\/\*[\s\S]*?\*\/\}/g,
  /<!--[\s\S]*?-->/g,
  /(`+)(?!`)[^\n]*?[^`\n]\1(?!`)/g,
];

/** Lists the components in a text of MDX, in order; code and comments are passed over. */
export function mdxTags(text: string): MdxTag[] {
  const visible = HIDDEN.reduce((rest, hidden) => rest.replace(hidden, blank), text);
  return [...visible.matchAll(TAG)].map((match) => {
    const id = ID.exec(match[2] ?? "");
    return {
      name: match[1] ?? "",
      id: id?.[1] ?? id?.[2] ?? id?.[3] ?? null,
      line: visible.slice(0, match.index).split("\n").length,
    };
  });
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, " ");
}
