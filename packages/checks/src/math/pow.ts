import powOfPositive from "@stdlib/math-base-special-pow";

/** `base` to the power of `exponent`, with ECMAScript's special cases (Number::exponentiate). */
export function pow(base: number, exponent: number): number {
  if (exponent !== exponent) return NaN;
  if (exponent === 0) return 1;
  if (base !== base) return NaN;
  const size = Math.abs(base);
  const isNegative = base < 0 || Object.is(base, -0);
  if (exponent === Infinity || exponent === -Infinity) return toInfinity(size, exponent > 0);
  const isOdd = Math.abs(exponent % 2) === 1;
  const isUndefined = isNegative && size !== 0 && size !== Infinity && !Number.isInteger(exponent);
  if (isUndefined) return NaN;
  const power = powOfSize(size, exponent);
  return isNegative && isOdd ? -power : power;
}

function toInfinity(size: number, grows: boolean): number {
  if (size === 1) return NaN;
  return size > 1 === grows ? Infinity : 0;
}

function powOfSize(size: number, exponent: number): number {
  if (size === 1) return 1;
  if (size === 0 || size === Infinity) return (size === 0) === exponent > 0 ? 0 : Infinity;
  // A product is rounded right everywhere.
  return exponent === 2 ? size * size : powOfPositive(size, exponent);
}
