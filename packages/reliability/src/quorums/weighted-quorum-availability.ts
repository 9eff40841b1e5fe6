import { availabilityReader } from "../input/units.ts";
import { probabilityOfVotes } from "../probability/probability-of-votes.ts";
import { checkVotingNodes, type VotingNodes } from "./votes.ts";

/**
 * How often an operation can gather its votes, when independent nodes have votes and availabilities of their
 * own: the fraction of time in which the nodes that are up have at least `needed` votes.
 *
 * Exact, counted node by node over the sum of votes. With one vote each it is `kOfNUnequal`. Takes and
 * returns fractions from 0 to 1.
 *
 * @throws TypeError or RangeError for levels that are not one list of fractions, votes that are not as many
 * whole numbers, and needed votes that are not a whole number from 1 to the sum of the votes.
 * Source: D. K. Gifford, "Weighted voting for replicated data", SOSP 1979.
 */
export function weightedQuorumAvailability(nodes: VotingNodes): number {
  checkVotingNodes(nodes);
  const { votes, needed } = nodes;
  return probabilityOfVotes(needed, votes.length, (index) => votes[index] ?? 0, availabilityReader(nodes));
}
