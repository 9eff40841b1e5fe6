const LOG_ROOT_TWO_PI = Math.log(2 * Math.PI) / 2;

/** The fraction of normally distributed values that lie at most `z` deviations above the mean. */
export function fractionBelow(z: number): number {
  return z >= 0 ? 1 - Math.exp(logFractionAbove(z)) : Math.exp(logFractionAbove(-z));
}

/**
 * The natural logarithm of the fraction of normally distributed values that lie more than `z` deviations above the
 * mean. Right also where the fraction itself is too small for a number of the computer.
 */
export function logFractionAbove(z: number): number {
  if (z >= 3) return logFarAbove(z);
  if (z <= -3) return Math.log1p(-Math.exp(logFarAbove(-z)));
  // The area from 0 to z under the bell, as a series.
  let term = z;
  let sum = z;
  for (let odd = 3; Math.abs(term) > 1e-17; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return Math.log(0.5 - sum * Math.exp(-(z * z) / 2 - LOG_ROOT_TWO_PI));
}

/** The same for z of at least 3, as a continued fraction. */
function logFarAbove(z: number): number {
  let rest = 0;
  for (let step = 40; step > 0; step--) rest = step / (z + rest);
  return -(z * z) / 2 - LOG_ROOT_TWO_PI - Math.log(z + rest);
}
