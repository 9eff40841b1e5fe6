/** The normal distribution has 95 % of its weight within this many deviations of its mean. */
const DEVIATIONS = 1.959963984540054;

/**
 * Between which fractions a probability lies with 95 % confidence after `hits` of `trials`.
 *
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the
 * American Statistical Association 22 (1927).
 */
export function wilsonInterval(
  hits: number,
  trials: number,
): { readonly low: number; readonly high: number } {
  if (trials === 0) return { low: 0, high: 1 };
  const squared = DEVIATIONS * DEVIATIONS;
  const middle = hits + squared / 2;
  const reach = DEVIATIONS * Math.sqrt((hits * (trials - hits)) / trials + squared / 4);
  return {
    low: hits === 0 ? 0 : (middle - reach) / (trials + squared),
    high: hits === trials ? 1 : (middle + reach) / (trials + squared),
  };
}
