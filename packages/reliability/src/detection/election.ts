import { checkCount } from "../input/check-count.ts";
import { checkNotNegative } from "../input/check-not-negative.ts";
import { checkOptions } from "../input/check-options.ts";
import { checkPositive } from "../input/check-positive.ts";
import { binomialTail } from "../probability/binomial-tail.ts";

/** Servers that elect a leader by majority, with timeouts spread evenly over a range. */
export interface Election {
  /** How many servers the cluster has, the failed ones included. */
  readonly servers: number;
  /** How many of them are up and may become candidates: at least a majority of all. */
  readonly alive: number;
  /** By how much timeouts differ: their maximum less their minimum. */
  readonly rangeSec: number;
  /** How long a candidate's request takes until it is received, one way. */
  readonly delaySec: number;
}

/** Refuses servers that cannot elect a leader and times that make no sense. */
export function checkElection(election: Election): void {
  checkOptions("options", election);
  const { servers, alive } = election;
  checkCount("servers", servers, { min: 1 });
  checkCount("alive", alive, { min: Math.floor(servers / 2) + 1, max: servers });
  checkPositive("rangeSec", election.rangeSec);
  checkNotNegative("delaySec", election.delaySec);
}

/**
 * The probabilities that a checked election ends without a leader, and that it ends with one; both are summed, so
 * that neither has to be recovered by a subtraction.
 */
export function electionOutcome(election: Election): { readonly split: number; readonly elected: number } {
  const { servers, alive, rangeSec, delaySec } = election;
  const needed = Math.floor(servers / 2) + 1;
  // With a majority of one there is nobody to split the vote with.
  if (needed === 1) return { split: 0, elected: 1 };
  const late = Math.min(1, delaySec / rangeSec);
  return {
    split: binomialTail(alive, alive - needed + 1, late, 1 - late),
    elected: binomialTail(alive, needed, 1 - late, late),
  };
}
