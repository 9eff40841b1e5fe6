/** Where the continued fraction takes over: below it converges slowly, above it the series cancels. */
const CROSSOVER = 2;
/** Enough for a relative error below 1e-15 from the crossover on. */
const FRACTION_TERMS = 100;

/**
 * e^(x²) erfc(x) for x of at least 0: the complementary error function without its steep factor, so that it
 * neither underflows nor loses digits far out. Relative error below 1e-13.
 *
 * Below 2: e^(x²) − (2/√π) Σ 2ⁿ x²ⁿ⁺¹ / (1·3·5…(2n + 1)). From 2 on the continued fraction
 * (1/√π) / (x + (1/2)/(x + 1/(x + (3/2)/(x + …)))).
 *
 * Source: M. Abramowitz and I. A. Stegun (editors), *Handbook of Mathematical Functions* (1964), 7.1.6 and 7.1.14.
 */
export function scaledErfc(x: number): number {
  if (x < CROSSOVER) {
    let term = x;
    let sum = x;
    for (let n = 1; term > sum * 1e-17; n++) {
      term *= (2 * x * x) / (2 * n + 1);
      sum += term;
    }
    return Math.exp(x * x) - (2 / Math.sqrt(Math.PI)) * sum;
  }
  let tail = x;
  for (let n = FRACTION_TERMS; n >= 1; n--) tail = x + n / 2 / tail;
  return 1 / (Math.sqrt(Math.PI) * tail);
}
