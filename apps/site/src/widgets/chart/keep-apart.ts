/**
 * Moves labels apart that would overlap: each stays as near as may be to its wanted place, in the order of
 * the wanted places.
 *
 * @param wanted where each label would stand, in pixels
 * @param gap the least distance between two labels
 * @param from the first place that may be taken; `to`, the last
 * @returns where each label stands, in the order of `wanted`
 */
export function keepApart(
  wanted: readonly number[],
  { gap, from, to }: { readonly gap: number; readonly from: number; readonly to: number },
): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const placed = wanted.map(() => from);
  let least = from;
  for (const index of order) {
    const at = Math.min(to, Math.max(least, wanted[index] ?? from));
    placed[index] = at;
    least = at + gap;
  }
  let most = to;
  for (const index of order.toReversed()) {
    const at = Math.min(placed[index] ?? to, most);
    placed[index] = at;
    most = at - gap;
  }
  return placed;
}
