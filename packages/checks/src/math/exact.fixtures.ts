/** Fixed-point arithmetic with 320 bits after the point: the judge of the portable functions. */
const BITS = 320n;
const ONE = 1n << BITS;

/** The exact value of a double. */
export function fixed(x: number): bigint {
  const bits = new BigUint64Array(new Float64Array([x]).buffer)[0] ?? 0n;
  const exponent = (bits >> 52n) & 0x7ffn;
  const mantissa = (bits & 0xfffffffffffffn) | (exponent === 0n ? 0n : 1n << 52n);
  const shift = BITS + (exponent === 0n ? 1n : exponent) - 1075n;
  const size = shift >= 0n ? mantissa << shift : mantissa >> -shift;
  return bits >> 63n ? -size : size;
}

const multiply = (a: bigint, b: bigint): bigint => (a * b) >> BITS;
const divide = (a: bigint, b: bigint): bigint => (a << BITS) / b;

/** e^x by its Taylor series, after halving the argument 40 times. */
export function exactExp(x: bigint): bigint {
  const small = x >> 40n;
  let sum = ONE;
  let term = ONE;
  for (let n = 1n; term !== 0n && term !== -1n; n++) {
    term = multiply(term, small) / n;
    sum += term;
  }
  for (let n = 0; n < 40; n++) sum = multiply(sum, sum);
  return sum;
}

/** The natural logarithm by Newton's method on e^y = x, from the double nearest to it. */
export function exactLog(x: bigint): bigint {
  let y = fixed(Math.log(Number(x) / Number(ONE)));
  for (let n = 0; n < 4; n++) {
    const e = exactExp(y);
    y += 2n * divide(x - e, x + e);
  }
  return y;
}

/** The sine by its Taylor series. */
export function exactSin(x: bigint): bigint {
  return alternating(x, multiply(x, x), 1n);
}

/** The cosine by its Taylor series. */
export function exactCos(x: bigint): bigint {
  return alternating(ONE, multiply(x, x), 0n);
}

/** The quotient of two fixed-point numbers. */
export const exactQuotient = divide;

/** The product of two fixed-point numbers. */
export const exactProduct = multiply;

function alternating(first: bigint, square: bigint, from: bigint): bigint {
  let sum = first;
  let term = first;
  for (let n = from; term !== 0n && term !== -1n; n += 2n) {
    term = -multiply(term, square) / ((n + 1n) * (n + 2n));
    sum += term;
  }
  return sum;
}

/** How far a double is from an exact value, in units of the double's last place. */
export function ulpsOff(computed: number, exact: bigint): number {
  const next = fixed(nextUp(Math.abs(computed))) - fixed(Math.abs(computed));
  return Math.abs(Number(fixed(computed) - exact) / Number(next));
}

/** How many doubles lie between two doubles; 0 where both are the same or both are NaN. */
export function doublesApart(a: number, b: number): number {
  if (Object.is(a, b)) return 0;
  return Number.isNaN(a) || Number.isNaN(b) ? Infinity : Math.abs(Number(rank(a) - rank(b)));
}

function rank(x: number): bigint {
  const bits = new BigInt64Array(new Float64Array([x]).buffer)[0] ?? 0n;
  return bits < 0n ? -(bits & 0x7fffffffffffffffn) - 1n : bits;
}

function nextUp(x: number): number {
  const bits = new BigUint64Array(new Float64Array([x]).buffer);
  bits[0] = (bits[0] ?? 0n) + 1n;
  return new Float64Array(bits.buffer)[0] ?? NaN;
}
