/**
 * The probability that at least `needed` of `count` independent events of unequal probability happen.
 * Counts event by event; every step adds terms that are never negative, so that small results keep their
 * relative precision. Takes `count` × `needed` steps.
 *
 * Source: the recursion of R. E. Barlow and K. D. Heidtmann, "Computing k-out-of-n system reliability",
 * IEEE Transactions on Reliability R-33 (1984).
 */
export function probabilityOfAtLeast(needed: number, count: number, at: (index: number) => number): number {
  const happened = new Float64Array(needed + 1);
  happened[0] = 1;
  for (let index = 0; index < count; index++) {
    const yes = at(index);
    const no = 1 - yes;
    happened[needed] = happened[needed]! + happened[needed - 1]! * yes;
    for (let done = Math.min(needed - 1, index + 1); done >= 1; done--) {
      happened[done] = happened[done]! * no + happened[done - 1]! * yes;
    }
    happened[0] = happened[0] * no;
  }
  return Math.min(1, happened[needed]!);
}
