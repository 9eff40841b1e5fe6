import { checkNotNegative } from "../input/check-not-negative.ts";
import { checkElection, electionOutcome, type Election } from "./election.ts";

/**
 * How long a randomised election takes on average, in seconds, from the last heartbeat of the old leader until the
 * new one knows its votes.
 *
 * (t + R/(a + 1) + d)/(1 − s) + d with the shortest timeout t, the range R of timeouts above it, a servers alive, the
 * one-way delay d and the probability s of a split vote. In each round the first of a timers runs out after
 * t + R/(a + 1) on average, and its requests arrive d later, where the timers of a next round start; in the last one
 * the votes take d back. Writing votes to disk belongs into d. Rounds draw their timeouts anew, so Wald's identity
 * lets the means be multiplied.
 *
 * @throws TypeError or RangeError for servers that are not a whole number of at least 1, servers alive that are no
 * majority of them, a range that is not above 0, and a timeout or delay below 0.
 * Source: derived above; D. Ongaro, *Consensus: Bridging Theory and Practice* (2014), chapter 9, for the mean of the
 * first timeout.
 */
export function electionTime(election: Election & { readonly minTimeoutSec: number }): number {
  checkElection(election);
  checkNotNegative("minTimeoutSec", election.minTimeoutSec);
  const { alive, rangeSec, delaySec, minTimeoutSec } = election;
  const round = minTimeoutSec + rangeSec / (alive + 1) + delaySec;
  return round / electionOutcome(election).elected + delaySec;
}
