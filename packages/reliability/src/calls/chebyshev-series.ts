/** Enough terms for functions whose nearest pole is as far off as a piece is long: 3⁻³² of the largest value. */
const TERMS = 32;

/** cos(πk/2T) for all k of one turn, which are all the cosines that a series of T terms needs. */
const COSINES = Float64Array.from({ length: 4 * TERMS }, (_, k) => Math.cos((Math.PI * k) / (2 * TERMS)));

/** cos(π · term · (point + 1/2)/T). */
function cosine(term: number, point: number): number {
  return COSINES[(term * (2 * point + 1)) % COSINES.length]!;
}

/** A smooth function between two ends, as the coefficients of its Chebyshev series. */
export interface ChebyshevSeries {
  readonly from: number;
  readonly to: number;
  readonly coefficients: Float64Array;
}

/** The series of a function, from its values at the Chebyshev points. */
export function seriesOf(from: number, to: number, at: (x: number) => number): ChebyshevSeries {
  const values = new Float64Array(TERMS);
  for (let point = 0; point < TERMS; point++) {
    values[point] = at(from + ((to - from) * (1 + cosine(1, point))) / 2);
  }
  const coefficients = new Float64Array(TERMS);
  for (let term = 0; term < TERMS; term++) {
    let sum = 0;
    for (let point = 0; point < TERMS; point++) {
      sum += values[point]! * cosine(term, point);
    }
    coefficients[term] = ((term === 0 ? 1 : 2) * sum) / TERMS;
  }
  return { from, to, coefficients };
}

/** The series of the integral from the left end. */
export function antiderivativeOf({ from, to, coefficients }: ChebyshevSeries): ChebyshevSeries {
  const integral = new Float64Array(TERMS + 1);
  const scale = (to - from) / 4;
  for (let term = 1; term <= TERMS; term++) {
    const before = coefficients[term - 1]! * (term === 1 ? 2 : 1);
    integral[term] = (scale * (before - (coefficients[term + 1] ?? 0))) / term;
  }
  let atLeft = 0;
  for (let term = 1; term <= TERMS; term++) atLeft += (term % 2 === 0 ? 1 : -1) * integral[term]!;
  integral[0] = -atLeft;
  return { from, to, coefficients: integral };
}

/** The value of a series at a point between its ends, by Clenshaw's recurrence. */
export function valueOf({ from, to, coefficients }: ChebyshevSeries, x: number): number {
  const twice = to === from ? 0 : (2 * (2 * x - from - to)) / (to - from);
  let next = 0;
  let afterNext = 0;
  for (let term = coefficients.length - 1; term >= 1; term--) {
    [next, afterNext] = [coefficients[term]! + twice * next - afterNext, next];
  }
  return coefficients[0]! + (twice / 2) * next - afterNext;
}
