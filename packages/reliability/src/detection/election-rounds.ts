import { checkElection, electionOutcome, type Election } from "./election.ts";

/**
 * How many rounds a randomised election takes on average until one of them elects a leader.
 *
 * 1/(1 − s) with the probability s of a split vote, see `splitVoteProbability`; each round draws its timeouts anew.
 * Infinite where every round splits, as it does where a request takes as long as the range of timeouts.
 *
 * @throws TypeError or RangeError for servers that are not a whole number of at least 1, servers alive that are no
 * majority of them, a range that is not above 0 and a delay below 0.
 * Source: the mean of the geometric distribution; D. Ongaro, *Consensus: Bridging Theory and Practice* (2014),
 * chapter 9.
 */
export function electionRounds(election: Election): number {
  checkElection(election);
  return 1 / electionOutcome(election).elected;
}
