import { checkCount } from "../input/check-count.ts";
import { checkNotNegative } from "../input/check-not-negative.ts";
import { checkOptions } from "../input/check-options.ts";
import { checkPositive } from "../input/check-positive.ts";

/**
 * The probability that an election has rivals: that a second candidate times out before the first one's request
 * reaches it, when `candidates` timeouts are spread evenly over `rangeSec` and a request takes `delaySec`.
 *
 * 1 − (1 − d/R)ⁿ: the gap between the two smallest of n uniform timeouts exceeds d with probability (1 − d/R)ⁿ.
 * 1 from d = R on, 0 for a single candidate. A fraction; small results keep their relative precision. Rivals do
 * not always split the vote: see `splitVoteProbability`.
 *
 * @throws TypeError or RangeError for candidates that are not a whole number of at least 1, a range that is not
 * above 0 and a delay below 0.
 * Source: R. Pyke, "Spacings", Journal of the Royal Statistical Society B 27 (1965), for the gap; D. Ongaro,
 * *Consensus: Bridging Theory and Practice* (2014), chapter 9, asks the same of Raft.
 */
export function rivalCandidatesProbability(options: {
  readonly candidates: number;
  readonly rangeSec: number;
  readonly delaySec: number;
}): number {
  checkOptions("options", options);
  const { candidates, rangeSec, delaySec } = options;
  checkCount("candidates", candidates, { min: 1 });
  checkPositive("rangeSec", rangeSec);
  checkNotNegative("delaySec", delaySec);
  if (candidates === 1) return 0;
  return -Math.expm1(candidates * Math.log1p(-Math.min(1, delaySec / rangeSec)));
}
