/**
 * The natural logarithm of a positive number, from additions, multiplications and divisions alone.
 *
 * Those are exact to the last bit in every engine, while `Math.log` is not; so samples made with it are the
 * same everywhere. ln(m · 2^k) = k ln 2 + 2 (s + s³/3 + s⁵/5 + …) with s = (m - 1) / (m + 1).
 */
export function portableLog(value: number): number {
  let mantissa = value;
  let exponent = 0;
  while (mantissa < 0.75) {
    mantissa *= 2;
    exponent--;
  }
  while (mantissa >= 1.5) {
    mantissa /= 2;
    exponent++;
  }
  const s = (mantissa - 1) / (mantissa + 1);
  const squared = s * s;
  let sum = 0;
  for (let odd = 23; odd >= 1; odd -= 2) sum = sum * squared + 1 / odd;
  return exponent * Math.LN2 + 2 * s * sum;
}
