import { scaledErfc } from "./scaled-erfc.ts";

/**
 * The natural logarithm of the probability that a standard normal variable exceeds `z`. Keeps its relative
 * precision at both ends: far out, where the probability itself is 0 in floating point, and far below 0, where
 * the logarithm is nearly 0.
 *
 * ln(erfc(z/√2)/2) = ln(½ e^(x²) erfc(x)) − x² with x = z/√2.
 *
 * Source: the definition of the normal distribution.
 */
export function logNormalTail(z: number): number {
  if (z < 0) return Math.log1p(-Math.exp(logNormalTail(-z)));
  return Math.log(scaledErfc(z / Math.SQRT2) / 2) - (z * z) / 2;
}

/**
 * The z of at least 0 with `logNormalTail(z)` = `logTail`, for a logarithm of at most −ln 2. Newton's steps from
 * the right, which never overshoot because the logarithm of the tail is concave.
 */
export function normalQuantileOfLogTail(logTail: number): number {
  let z = Math.sqrt(-2 * logTail);
  for (;;) {
    const slope = Math.sqrt(2 / Math.PI) / scaledErfc(z / Math.SQRT2);
    const next = z + (logNormalTail(z) - logTail) / slope;
    if (!(next < z) || next < 0) return Math.max(0, z);
    z = next;
  }
}
