import { checkElection, electionOutcome, type Election } from "./election.ts";

/**
 * The probability that a round of a randomised election ends without a leader, because too many servers became
 * candidates and voted for themselves before the first one's request reached them.
 *
 * P(at least a − m + 1 of a uniform timeouts fall within the first d of the range R) = Σ C(a, j) xʲ (1 − x)ᵃ⁻ʲ for j
 * from a − m + 1 to a, with x = d/R, a servers alive and m = ⌊n/2⌋ + 1 votes needed. The first candidate has the
 * votes of all who time out later than d after it, so it lacks a majority when a − m + 1 others do not; and the
 * span of j gaps between uniform timeouts is at most d as often as j of a timeouts are. All timers start together
 * and every request takes the same time, or the first candidate's would not arrive first. A fraction.
 *
 * @throws TypeError or RangeError for servers that are not a whole number of at least 1, servers alive that are no
 * majority of them, a range that is not above 0 and a delay below 0.
 * Source: derived above from R. Pyke, "Spacings", Journal of the Royal Statistical Society B 27 (1965); the
 * election is that of D. Ongaro and J. Ousterhout, "In search of an understandable consensus algorithm", USENIX
 * ATC 2014.
 */
export function splitVoteProbability(election: Election): number {
  checkElection(election);
  return electionOutcome(election).split;
}
