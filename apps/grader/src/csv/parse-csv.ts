/**
 * The rows of a CSV text (RFC 4180), with commas, semicolons or tabs between cells, whichever the first line has most of.
 * A byte order mark and empty lines at the end are passed over.
 */
export function parseCsv(text: string): string[][] {
  const source = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const separator = separatorOf(source.split("\n")[0] ?? "");
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < source.length) {
    const { cell, end } = source[at] === '"' ? quoted(source, at) : bare(source, at, separator);
    row.push(cell);
    at = end + 1;
    if (source[end] !== separator) {
      rows.push(row);
      row = [];
    } else if (at === source.length) row.push("");
  }
  if (row.length > 0) rows.push(row);
  return rows.filter((cells) => cells.some((cell) => cell !== ""));
}

function separatorOf(line: string): string {
  const count = (character: string): number => line.split(character).length;
  return [",", ";", "\t"].reduce((most, each) => (count(each) > count(most) ? each : most));
}

function bare(source: string, from: number, separator: string): { cell: string; end: number } {
  let end = from;
  while (end < source.length && source[end] !== separator && source[end] !== "\n") end += 1;
  return { cell: source.slice(from, end), end };
}

/** A cell in quotes, in which a quote is written twice; what stands behind its last quote belongs to it. */
function quoted(source: string, from: number): { cell: string; end: number } {
  let cell = "";
  let at = from + 1;
  while (at < source.length) {
    if (source[at] !== '"') cell += source[at];
    else if (source[at + 1] === '"') at += 1;
    else return { cell, end: at + 1 };
    if (source[at] === '"') cell += '"';
    at += 1;
  }
  return { cell, end: at };
}
