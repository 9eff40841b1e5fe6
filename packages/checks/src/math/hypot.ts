import ofTwo from "@stdlib/math-base-special-hypot";

/**
 * The square root of the sum of squares of any number of values, as ECMAScript's Math.hypot defines it: an
 * infinity outweighs NaN, and no values give 0. Two values go to the exact-to-one-ulp algorithm; more are scaled
 * by the largest and summed with Kahan's compensation.
 */
export function hypot(values: readonly number[]): number {
  if (values.length === 2) return infinite(values) ? Infinity : ofTwo(values[0] ?? NaN, values[1] ?? NaN);
  let largest = 0;
  for (const value of values) {
    const size = value < 0 ? -value : value;
    if (size > largest || size !== size) largest = size;
  }
  if (infinite(values)) return Infinity;
  if (largest !== largest || largest === 0) return largest;
  let sum = 0;
  let compensation = 0;
  for (const value of values) {
    const scaled = value / largest;
    const term = scaled * scaled - compensation;
    const next = sum + term;
    compensation = next - sum - term;
    sum = next;
  }
  return Math.sqrt(sum) * largest;
}

function infinite(values: readonly number[]): boolean {
  return values.some((value) => value === Infinity || value === -Infinity);
}
