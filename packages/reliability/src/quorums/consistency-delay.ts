import { checkOpenFraction } from "../input/check-open-fraction.ts";
import { reaches } from "../probability/reaches.ts";
import { wilsonInterval } from "../probability/wilson-interval.ts";
import { checkStalenessTrials, stalenessWindows, type StalenessTrials } from "./staleness-windows.ts";

/** An estimated time, and between which times the true one lies with 95 % confidence. */
export interface ConsistencyDelay {
  readonly delayMs: number;
  readonly lowMs: number;
  /** Infinity where the trials are too few to bound it from above. */
  readonly highMs: number;
}

/**
 * How long after a write was committed a read must start to return it with the probability `quantile` (a
 * fraction: 0.999 for 99.9 %): the inverse of `readConsistency`, in milliseconds, estimated by the same trials,
 * with its 95 % interval.
 *
 * The smallest of the trials' windows that a fraction `quantile` of them do not exceed. The interval takes the
 * windows at the ends of Wilson's interval around the quantile.
 *
 * @throws TypeError or RangeError for what `readConsistency` refuses, and for a quantile that is not above 0
 * and below 1.
 * Source: P. Bailis et al., "Probabilistically bounded staleness for practical partial quorums", PVLDB 5
 * (2012), section 4 (t-visibility).
 */
export function consistencyDelay(options: StalenessTrials & { readonly quantile: number }): ConsistencyDelay {
  checkStalenessTrials(options);
  checkOpenFraction("quantile", options.quantile);
  const windows = stalenessWindows(options).sort();
  const { low, high } = wilsonInterval(options.quantile * windows.length, windows.length);
  const highRank = rankOf(high, windows.length);
  return {
    delayMs: at(windows, rankOf(options.quantile, windows.length)),
    lowMs: at(windows, rankOf(low, windows.length)),
    highMs: highRank >= windows.length ? Infinity : at(windows, highRank),
  };
}

/** How many of `count` trials a fraction of them are, rounded up, but at least one. */
function rankOf(fraction: number, count: number): number {
  const rank = Math.floor(fraction * count);
  return Math.max(1, reaches(rank, fraction * count) ? rank : rank + 1);
}

function at(sorted: Float64Array, rank: number): number {
  return sorted[rank - 1] ?? Number.NaN;
}
