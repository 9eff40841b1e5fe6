import { checkNotNegatives } from "../input/check-not-negatives.ts";
import { wilsonInterval } from "../probability/wilson-interval.ts";
import type { ReadConsistency } from "./read-consistency.ts";
import { checkStalenessTrials, stalenessWindows, type StalenessTrials } from "./staleness-windows.ts";

/**
 * What `readConsistency` gives for each of several times after the commit, from one set of trials: the curve from the
 * staleness right after a commit to the time when all reads are fresh. A list in the order of `timesMs`, because all of
 * it costs one run and a point at a time would cost one each.
 *
 * @throws TypeError or RangeError for what `readConsistency` refuses, and for times that are not a list of at least one
 * finite number of at least 0.
 * Source: P. Bailis et al., "Probabilistically bounded staleness for practical partial quorums", PVLDB 5
 * (2012), section 4 (the WARS model).
 */
export function readConsistencyCurve(
  options: StalenessTrials & { readonly timesMs: readonly number[] },
): readonly ReadConsistency[] {
  checkStalenessTrials(options);
  checkNotNegatives("timesMs", options.timesMs);
  const windows = stalenessWindows(options).sort();
  return options.timesMs.map((time) => {
    const hits = countWithin(windows, time);
    return { probability: hits / windows.length, ...wilsonInterval(hits, windows.length) };
  });
}

/** How many of the windows, in rising order, have ended by a time. */
function countWithin(windows: Float64Array, time: number): number {
  let low = 0;
  let high = windows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (windows[middle]! <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}
