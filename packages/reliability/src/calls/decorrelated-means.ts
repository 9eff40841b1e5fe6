import { antiderivativeOf, seriesOf, valueOf, type ChebyshevSeries } from "./chebyshev-series.ts";

/**
 * The mean of the last of some waits under decorrelated jitter, and the mean of their sum, for a base of 1 and a
 * cap of `cap`.
 *
 * A wait x is followed by min(cap, U) with U uniform from 1 to 3x. So if gᵢ(x) is the mean of the i-th wait after a
 * wait of x, g₀(x) = x and gᵢ₊₁(x) = (∫ gᵢ(u) du from 1 to min(3x, cap), plus gᵢ(cap) · max(0, 3x − cap)) / (3x − 1); the
 * mean sought is gᵢ(1). Each gᵢ is smooth between the points cap/3, cap/9, … where its rule changes, and its nearest
 * pole is at 1/3, so a Chebyshev series on each of these pieces holds it to about 1e-14.
 */
export function decorrelatedMeans(
  cap: number,
  waits: number,
): { readonly last: number; readonly sum: number } {
  if (3 ** waits <= cap) return { last: uncappedMean(waits), sum: uncappedSum(waits) };
  const ends = pieceEnds(cap);
  let pieces = ends.slice(1).map((to, index) => seriesOf(ends[index] ?? 1, to, (x) => x));
  let last = 1;
  let sum = 0;
  for (let wait = 1; wait <= waits; wait++) {
    if (pieces.length > 0) {
      const mean = meanAfter(pieces, cap);
      last = mean(1);
      pieces = pieces.map(({ from, to }) => seriesOf(from, to, mean));
    }
    sum += last;
  }
  return { last, sum };
}

/** The mean of a wait that cannot reach the cap: each is 1.5 times the one before and ½ more. */
function uncappedMean(wait: number): number {
  return 2 * 1.5 ** wait - 1;
}

function uncappedSum(waits: number): number {
  let sum = 0;
  for (let wait = 1; wait <= waits; wait++) sum += uncappedMean(wait);
  return sum;
}

/** 1, then cap/3ʲ for falling j, then cap: where the rule of the recursion changes. None where the cap is 1. */
function pieceEnds(cap: number): number[] {
  const ends: number[] = [];
  for (let end = cap; end > 1; end /= 3) ends.push(end);
  return [1, ...ends.toReversed()];
}

/** The next function of the recursion. */
function meanAfter(pieces: readonly ChebyshevSeries[], cap: number): (x: number) => number {
  const integrals = pieces.map(antiderivativeOf);
  const before = new Float64Array(pieces.length + 1);
  integrals.forEach((integral, index) => {
    before[index + 1] = before[index]! + valueOf(integral, integral.to);
  });
  const top = pieces[pieces.length - 1];
  const atCap = top === undefined ? cap : valueOf(top, cap);
  return (x) => {
    const reach = 3 * x;
    if (reach >= cap) return (before[pieces.length]! + atCap * (reach - cap)) / (reach - 1);
    let index = 0;
    while (index < pieces.length - 1 && integrals[index]!.to < reach) index++;
    return (before[index]! + valueOf(integrals[index]!, reach)) / (reach - 1);
  };
}
