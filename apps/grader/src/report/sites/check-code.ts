/**
 * The body of a check as it stands in a formatted file of checks: from the line behind its title to the line that closes
 * it. Null where its title is made at run time.
 *
 * @param id its full title path
 */
export function checkCode(source: string, id: string): string | null {
  const lines = source.split("\n");
  const title = id.split(" > ").at(-1) ?? "";
  const spelt = [JSON.stringify(title), `'${title}'`, `\`${title}\``];
  const at = lines.findIndex((line) => spelt.some((each) => line.includes(each)));
  if (at < 0) return null;
  // A long title stands on a line of its own, below the call.
  const start = [at, at - 1].find((index) => /\b(?:test|it)(?:\.\w+)?\(/.test(lines[index] ?? ""));
  if (start === undefined) return null;
  const indent = /^\s*/.exec(lines[start] ?? "")?.[0] ?? "";
  const end = lines.findIndex(
    (line, index) => index > start && [`${indent}}`, `${indent})`].some((close) => line.startsWith(close)),
  );
  const body = lines.slice(at + 1, end);
  const inner = Math.min(...body.filter((line) => line.trim() !== "").map((line) => line.search(/\S/)));
  return end < 0 || body.length === 0 ? null : body.map((line) => line.slice(inner)).join("\n");
}
