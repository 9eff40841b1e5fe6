/**
 * The probability that the votes of those of `count` independent events that happen add up to at least
 * `needed`. The event at `index` has `votesAt(index)` votes, a whole number of at least 0. Counts event by
 * event; every step adds terms that are never negative, so that small results keep their relative precision.
 * Takes `count` × `needed` steps.
 *
 * Source: the recursion of `probabilityOfAtLeast`, with steps of several votes.
 */
export function probabilityOfVotes(
  needed: number,
  count: number,
  votesAt: (index: number) => number,
  at: (index: number) => number,
): number {
  const reached = new Float64Array(needed + 1);
  reached[0] = 1;
  for (let index = 0; index < count; index++) {
    const votes = votesAt(index);
    if (votes === 0) continue;
    const yes = at(index);
    const no = 1 - yes;
    for (let sum = Math.max(0, needed - votes); sum < needed; sum++) {
      reached[needed] = reached[needed]! + reached[sum]! * yes;
    }
    for (let sum = needed - 1; sum >= 0; sum--) {
      const before = sum >= votes ? reached[sum - votes]! * yes : 0;
      reached[sum] = reached[sum]! * no + before;
    }
  }
  return Math.min(1, reached[needed]!);
}
