interface Block {
  title: string;
  isTest: boolean;
  start: number;
  end: number;
}

/** What stands in a title for a value. */
const PLACE = /%[sdifjoOc#$]|\$\{[^}]*\}|\$[\w.]+/g;
const CALL = /(?<![\w.$])(describe|test|it)(?:\.\w+)*/g;

/**
 * The text of one check in its file, with the indentation of its place taken off.
 *
 * @param source the text of checks.test.ts
 * @param id the check's full title path
 * @returns null where the check cannot be told from the text, such as one made in a loop
 */
export function checkSource(source: string, id: string): string | null {
  const blocks = blocksOf(source);
  const found = blocks.find((block) => {
    if (!block.isTest) return false;
    return fits([...parentsOf(block, blocks), block], id);
  });
  return found === undefined ? null : dedent(source, found);
}

/** The ids of a file's checks in order; `…` stands for what only a run can tell. */
export function checkTitles(source: string): string[] {
  const blocks = blocksOf(source);
  return blocks
    .filter((block) => block.isTest)
    .map((block) => [...parentsOf(block, blocks), block].map(({ title }) => opened(title)).join(" > "));
}

function opened(title: string): string {
  return title.replace(PLACE, "…");
}

function parentsOf(block: Block, blocks: readonly Block[]): Block[] {
  return blocks.filter((other) => other.start < block.start && block.end <= other.end);
}

/** Whether a path of titles, some of them with places for values, can give the id. */
function fits(path: Block[], id: string): boolean {
  const pattern = path
    .map((block) =>
      block.title
        .split(/%[sdifjoOc#$]|\$\{[^}]*\}|\$[\w.]+/)
        .map(escaped)
        .join("[^]*"),
    )
    .join(" > ");
  return new RegExp(`^${pattern}$`).test(id);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function blocksOf(source: string): Block[] {
  const blocks: Block[] = [];
  for (const match of blanked(source).matchAll(CALL)) {
    let open = match.index + match[0].length;
    let end = endOfGroup(source, open);
    // `test.each(table)("title", ...)`: the title is in the second group.
    if (/\.(each|for|skipIf|runIf)$/.test(match[0]) && end !== null) {
      open = end;
      end = endOfGroup(source, open);
    }
    if (end === null) continue;
    const title = /^\(\s*(["'`])((?:\\.|(?!\1)[^])*)\1/.exec(source.slice(open, end));
    if (title === null) continue;
    const text = (title[2] ?? "").replace(/\\(.)/g, "$1");
    blocks.push({ title: text, isTest: match[1] !== "describe", start: match.index, end });
  }
  return blocks;
}

/** The end of the parenthesised group that starts at `open`, or null where none does. */
function endOfGroup(source: string, open: number): number | null {
  const text = blanked(source);
  if (text[open] !== "(") return null;
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text[i] === "(") depth++;
    if (text[i] === ")" && --depth === 0) return i + 1;
  }
  return null;
}

let lastSource = "";
let lastBlanked = "";

/** The source with comments and the inside of strings blanked, so that brackets in them do not count. */
function blanked(source: string): string {
  if (source === lastSource) return lastBlanked;
  lastSource = source;
  lastBlanked = source.replace(
    /\/\/[^\n]*|\/\*[^]*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/g,
    (part) => part.replace(/[^\n]/g, " "),
  );
  return lastBlanked;
}

function dedent(source: string, block: Block): string {
  const lineStart = source.lastIndexOf("\n", block.start) + 1;
  const indent = block.start - lineStart;
  const lines = source.slice(block.start, block.end).split("\n");
  return lines
    .map((line, index) => (index === 0 ? line : line.replace(new RegExp(`^ {0,${indent}}`), "")))
    .join("\n");
}
