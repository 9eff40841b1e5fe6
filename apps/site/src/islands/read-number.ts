/**
 * A number as people type it: with spaces, a unit or a percent sign behind it, a comma or a point.
 *
 * A single comma is a decimal comma, unless three digits follow it and a whole number stands before it;
 * then it groups thousands, as more than one comma does.
 *
 * @returns null where the text is not a number
 */
export function readNumber(text: string): number | null {
  const match = /^[+-]?[\d.,\s\u00a0\u202f]*\d(?:[.,](?=\D|$))?(?:e[+-]?\d+)?/i.exec(
    text.trim().replace("−", "-"),
  );
  if (!match) return null;
  const compact = match[0].replace(/[\s\u00a0\u202f]/g, "");
  const grouped = /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(compact);
  const value = Number(grouped ? compact.replaceAll(",", "") : compact.replace(",", "."));
  return Number.isFinite(value) ? value : null;
}
