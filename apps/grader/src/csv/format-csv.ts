import { printableLines } from "../printable.ts";

type Cell = string | number | null;

/**
 * Rows as CSV (RFC 4180): commas, quotes where they are needed, lines that end with CRLF. A text that a spreadsheet would
 * take for a formula gets an apostrophe before it, which spreadsheets do not show, and what would play with a terminal is a
 * sign.
 *
 * @param options `asIs`: without either, for texts that a program wants back as it wrote them
 */
export function formatCsv(rows: readonly (readonly Cell[])[], { asIs = false } = {}): string {
  const safe = (value: string): string => (asIs ? value : unformulated(printableLines(value)));
  const cell = (value: Cell): string =>
    typeof value === "string" ? quoted(safe(value)) : String(value ?? "");
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function unformulated(text: string): string {
  return /^[=+\-@\t]/.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
