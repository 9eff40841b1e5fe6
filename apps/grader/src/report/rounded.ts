/** To a thousandth of a point: thirds of points add up to whole ones. */
export function rounded(points: number): number {
  return Math.round(points * 1000) / 1000;
}
