/**
 * Whether a computed probability reaches a quantile. A shortfall of 1e-12 of it is forgiven: 0.07 of 100
 * samples are 7 samples, although 0.07 × 100 is 7.000000000000001.
 */
export function reaches(probability: number, quantile: number): boolean {
  return probability >= quantile * (1 - 1e-12);
}
