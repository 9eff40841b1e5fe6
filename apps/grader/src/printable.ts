// oxlint-disable-next-line no-control-regex
const MOVES = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g;

/** Text of students on one line of a terminal: what would move its cursor or change its colours is shown as a sign. */
export function printable(text: string): string {
  return text.replace(MOVES, "\uFFFD");
}

/** The same for text of several lines. */
export function printableLines(text: string): string {
  return text
    .replaceAll("\r\n", "\n")
    .replace(MOVES, (sign) => (sign === "\n" || sign === "\t" ? sign : "\uFFFD"));
}
