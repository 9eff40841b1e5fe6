/** The normal distribution has 95 % of its weight within this many deviations of its mean. */
export const DEVIATIONS_95 = 1.959963984540054;

/**
 * Between which fractions a probability lies with 95 % confidence when `hits` of `trials` independent trials
 * hit.
 *
 * (p̂ + z²/2n ± z √(p̂(1 − p̂)/n + z²/4n²)) / (1 + z²/n). Unlike p̂ ± z √(p̂(1 − p̂)/n) it stays within 0 and 1
 * and is not empty where no trial hits.
 *
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of
 * the American Statistical Association 22 (1927).
 */
export function wilsonInterval(
  hits: number,
  trials: number,
): { readonly low: number; readonly high: number } {
  const squared = DEVIATIONS_95 * DEVIATIONS_95;
  const middle = hits + squared / 2;
  const reach = DEVIATIONS_95 * Math.sqrt((hits * (trials - hits)) / trials + squared / 4);
  return {
    low: hits === 0 ? 0 : Math.max(0, (middle - reach) / (trials + squared)),
    high: hits === trials ? 1 : Math.min(1, (middle + reach) / (trials + squared)),
  };
}
