const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", '"': '"', "\\": "\\" };

/**
 * Reads a string of EDN.
 *
 * @param start where its opening quotes are
 * @param error makes the error for what is malformed
 * @returns its text, and the place behind its closing quotes
 */
export function readEdnString(
  text: string,
  start: number,
  error: (what: string) => Error,
): { value: string; end: number } {
  let value = "";
  for (let at = start + 1; at < text.length; at++) {
    const char = text[at] ?? "";
    if (char === '"') return { value, end: at + 1 };
    if (char !== "\\") {
      value += char;
      continue;
    }
    const escape = text[++at] ?? "";
    const code = /^u[0-9a-fA-F]{4}/.exec(text.slice(at, at + 5))?.[0];
    if (code !== undefined) at += 4;
    const meant = code === undefined ? ESCAPES[escape] : String.fromCharCode(parseInt(code.slice(1), 16));
    if (meant === undefined) throw error(`\\${escape} in a string is not understood`);
    value += meant;
  }
  throw error("a string does not end");
}
