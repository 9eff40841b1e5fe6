/**
 * The smallest positive number for which `reached` is true, to within a rounding or two, for a condition that
 * once true stays true: bisection of the exponent first, then of the number.
 */
export function smallestReaching(reached: (x: number) => boolean): number {
  let low = 1;
  let high = 1;
  if (reached(1)) {
    while (low > 0 && reached(low)) {
      high = low;
      low /= 2;
    }
  } else {
    while (high < Infinity && !reached(high)) {
      low = high;
      high *= 2;
    }
  }
  for (;;) {
    const middle = low + (high - low) / 2;
    if (!(middle > low && middle < high)) return high;
    if (reached(middle)) high = middle;
    else low = middle;
  }
}
