/** A plain text with quotation marks and apostrophes as they are set in print. */
export function curlyQuotes(text: string): string {
  return text
    .replaceAll(/(^|[\s(])"/g, "$1“")
    .replaceAll('"', "”")
    .replaceAll("'", "’");
}
