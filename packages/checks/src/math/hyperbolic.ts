import exp from "@stdlib/math-base-special-exp";
import expm1 from "@stdlib/math-base-special-expm1";

/** From here on e^-x no longer changes the sum with e^x. */
const ONE_SIDED = 22;
/** The natural logarithm of the largest double. */
const EXP_LIMIT = 709.782712893384;
/** Below this, x³ no longer changes the sum with x. */
const TINY = 2 ** -28;

/** The hyperbolic sine, by fdlibm's formula in e^|x| - 1. */
export function sinh(x: number): number {
  const size = Math.abs(x);
  if (size < TINY || x !== x) return x;
  const half = x < 0 ? -0.5 : 0.5;
  if (size >= ONE_SIDED) return half < 0 ? -halfExp(size) : halfExp(size);
  const t = expm1(size);
  return size < 1 ? half * (2 * t - (t * t) / (t + 1)) : half * (t + t / (t + 1));
}

/** The hyperbolic cosine, by fdlibm's formula. */
export function cosh(x: number): number {
  const size = Math.abs(x);
  if (size < 0.5 * Math.LN2) {
    const t = expm1(size);
    return 1 + (t * t) / (2 * (1 + t));
  }
  if (size >= ONE_SIDED) return halfExp(size);
  const t = exp(size);
  return 0.5 * t + 0.5 / t;
}

/** The hyperbolic tangent, by fdlibm's formula in e^2|x| - 1. */
export function tanh(x: number): number {
  const size = Math.abs(x);
  if (size < TINY || x !== x) return x;
  const unsigned = size >= ONE_SIDED ? 1 : ratio(size);
  return x < 0 ? -unsigned : unsigned;
}

function ratio(size: number): number {
  if (size >= 1) return 1 - 2 / (expm1(2 * size) + 2);
  const t = expm1(-2 * size);
  return -t / (t + 2);
}

/** Half of e^x, also where e^x alone is too large. */
function halfExp(x: number): number {
  if (x < EXP_LIMIT) return 0.5 * exp(x);
  const root = exp(0.5 * x);
  return 0.5 * root * root;
}
