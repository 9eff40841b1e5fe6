import { checkNotNegative } from "../input/check-not-negative.ts";
import { wilsonInterval } from "../probability/wilson-interval.ts";
import { checkStalenessTrials, stalenessWindows, type StalenessTrials } from "./staleness-windows.ts";

/** An estimated probability, and between which fractions the true one lies with 95 % confidence. */
export interface ReadConsistency {
  readonly probability: number;
  readonly low: number;
  readonly high: number;
}

/**
 * How likely a read that starts `afterMs` after a write was committed is to return it, in a store whose read
 * and write quorums need not meet: estimated by trials from a seed, with its 95 % interval, since an estimate
 * without its error says little.
 *
 * In each trial every copy i draws its delays of write Wᵢ, acknowledgement Aᵢ, read Rᵢ and response Sᵢ. The
 * write commits at the w-th smallest Wᵢ + Aᵢ, called c; the read returns the copies with the r smallest Rᵢ + Sᵢ
 * and is consistent when for one of them c + t + Rᵢ ≥ Wᵢ. Delays are independent, nothing is lost, repair and
 * later writes are left out. 1 for strict quorums. Probabilities are fractions, the interval is Wilson's.
 *
 * @throws TypeError or RangeError for sizes that are not whole or not from 1 to n, delays that are not exactly
 * one of a mean or samples of at least 0, a time below 0, and trials or seed out of range.
 * Source: P. Bailis et al., "Probabilistically bounded staleness for practical partial quorums", PVLDB 5
 * (2012), section 4 (the WARS model).
 */
export function readConsistency(options: StalenessTrials & { readonly afterMs: number }): ReadConsistency {
  checkStalenessTrials(options);
  checkNotNegative("afterMs", options.afterMs);
  const windows = stalenessWindows(options);
  let hits = 0;
  for (let trial = 0; trial < windows.length; trial++) if (windows[trial]! <= options.afterMs) hits++;
  return { probability: hits / windows.length, ...wilsonInterval(hits, windows.length) };
}
