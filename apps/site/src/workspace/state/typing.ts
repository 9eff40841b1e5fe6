/** A replacement in a text: from `start` to `end` comes `text`, and the selection after it. */
export interface TextEdit {
  start: number;
  end: number;
  text: string;
  selectionStart: number;
  selectionEnd: number;
}

const INDENT = "  ";

/**
 * What Tab, or Shift+Tab, does to a text.
 *
 * @param outward whether the indentation becomes less
 * @returns null where nothing changes
 */
export function indentEdit(text: string, from: number, to: number, outward: boolean): TextEdit | null {
  if (from === to && !outward) {
    const at = from + INDENT.length;
    return { start: from, end: to, text: INDENT, selectionStart: at, selectionEnd: at };
  }
  const start = text.lastIndexOf("\n", from - 1) + 1;
  const lastChar = to > from && text[to - 1] === "\n" ? to - 1 : to;
  const newline = text.indexOf("\n", lastChar);
  const end = newline === -1 ? text.length : newline;
  const before = text.slice(start, end).split("\n");
  const after = before.map((line) => {
    if (!outward) return line === "" ? line : INDENT + line;
    return line.replace(/^ {1,2}|^\t/, "");
  });
  const replaced = after.join("\n");
  if (replaced === text.slice(start, end)) return null;
  const first = (after[0]?.length ?? 0) - (before[0]?.length ?? 0);
  const all = replaced.length - (end - start);
  const selectionStart = Math.max(start, from + first);
  return { start, end, text: replaced, selectionStart, selectionEnd: Math.max(selectionStart, to + all) };
}

/** What Enter does: a new line, indented as the one before it, and deeper after an opening bracket. */
export function newLineEdit(text: string, from: number, to: number): TextEdit {
  const lineStart = text.lastIndexOf("\n", from - 1) + 1;
  const line = text.slice(lineStart, from);
  const indent = /^[ \t]*/.exec(line)?.[0] ?? "";
  const opens = /[{([]\s*$/.test(line);
  const closes = opens && /^[})\]]/.test(text.slice(to));
  const inserted = `\n${indent}${opens ? INDENT : ""}`;
  const at = from + inserted.length;
  return {
    start: from,
    end: to,
    text: closes ? `${inserted}\n${indent}` : inserted,
    selectionStart: at,
    selectionEnd: at,
  };
}
