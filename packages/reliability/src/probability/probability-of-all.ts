/**
 * The probability that all of `count` independent events happen: the product of their probabilities.
 * Relative precision is `count` roundings.
 */
export function probabilityOfAll(count: number, at: (index: number) => number): number {
  let all = 1;
  for (let index = 0; index < count; index++) all *= at(index);
  return all;
}
