const CODE = /(```[\s\S]*?```|`[^`\n]*`)/;
/** A number, or an expression in braces that shows one, and the sign or the short unit that belongs to it. */
const WITH_UNIT = /(\d) (?=%)|([\d}]) (?=(?:m?s|µs|MiB)(?![\w\p{L}]))/gu;

/** A Markdown text in which no line begins with a percent sign or a short unit without its number. Code stays as it is. */
export function withHardSpaces(markdown: string): string {
  return markdown
    .split(CODE)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(WITH_UNIT, "$1$2\u00a0")))
    .join("");
}
