const DECIMALS_MAX = 6;

/**
 * A number as it is shown beside a prediction: one digit finer than the tolerance, in the reader's
 * grouping.
 *
 * @param tolerance how far off still counts as close; 0 shows up to six decimals
 */
export function shownNumber(value: number, tolerance: number): string {
  const finer = tolerance > 0 ? Math.ceil(-Math.log10(tolerance)) + 1 : DECIMALS_MAX;
  const decimals = Math.min(DECIMALS_MAX, Math.max(0, finer));
  return value.toLocaleString("en", { maximumFractionDigits: decimals });
}
