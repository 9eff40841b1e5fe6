const CODE = /(```[\s\S]*?```|`[^`\n]*`)/;

/** A Markdown text whose percent signs do not begin a line without their number. Code stays as it is. */
export function withHardSpaces(markdown: string): string {
  return markdown
    .split(CODE)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(/(\d) %/g, "$1\u00a0%")))
    .join("");
}
