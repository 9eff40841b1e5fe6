/**
 * The mean number of attempts out of at most `most`, each of which fails with probability `failure` and is followed by
 * another one where it does: (1 − pᴺ)/(1 − p), without cancelling where p is nearly 1.
 */
export function attemptsMade(most: number, failure: number): number {
  return failure === 1 ? most : -Math.expm1(most * Math.log(failure)) / (1 - failure);
}

/** The mean number of attempts after the first: attemptsMade − 1, without cancelling where p is small. */
export function retriesMade(most: number, failure: number): number {
  return most === 1 ? 0 : failure * attemptsMade(most - 1, failure);
}
