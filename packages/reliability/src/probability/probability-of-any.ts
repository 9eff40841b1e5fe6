/**
 * The probability that at least one of `count` independent events happens. Adds up
 * P(none so far) × P(this one), terms that are never negative, so that nothing cancels: a sum of tiny
 * probabilities keeps its relative precision, which 1 - Π(1 - p) does not.
 */
export function probabilityOfAny(count: number, at: (index: number) => number): number {
  let any = 0;
  for (let index = 0; index < count; index++) any += at(index) * (1 - any);
  return any;
}
