const LINE_BREAK = /[\n\r\u2028\u2029]/;
const WORD = /[\p{ID_Start}$_](?:[\p{ID_Continue}$]|\u200c|\u200d)*/uy;
const NAME = /(?:[\p{ID_Continue}$#]|\u200c|\u200d|\\u\{?[\da-fA-F]+\}?)+/uy;

/** The position of the next token at or after `from`, past white space and comments. */
export function nextToken(code: string, from: number): number {
  let at = from;
  while (at < code.length) {
    if (code.startsWith("//", at)) {
      while (at < code.length && !LINE_BREAK.test(code.charAt(at))) at++;
    } else if (code.startsWith("/*", at)) {
      at = code.indexOf("*/", at) + 2;
    } else if (/\s/.test(code.charAt(at))) at++;
    else return at;
  }
  return at;
}

/** True where a line ends between the two positions. */
export function breaksLine(code: string, from: number, to: number): boolean {
  return LINE_BREAK.test(code.slice(from, to));
}

/** The word that starts at `at`, or an empty string. */
export function wordAt(code: string, at: number): string {
  WORD.lastIndex = at;
  return WORD.exec(code)?.[0] ?? "";
}

/** The position after the name (escapes and `#` included) that starts at `at`. */
export function endOfName(code: string, at: number): number {
  NAME.lastIndex = at;
  return at + (NAME.exec(code)?.[0].length ?? 0);
}
