import { unavailabilityReader } from "../input/units.ts";
import { probabilityOfVotes } from "../probability/probability-of-votes.ts";
import { checkVotingNodes, type VotingNodes } from "./votes.ts";

/**
 * How often an operation cannot gather its votes, when independent nodes have votes and unavailabilities of
 * their own: the fraction of time in which the nodes that are down hold more votes than can be spared.
 *
 * Exact: the probability that at least (sum of votes) − needed + 1 votes are down, counted node by node.
 * Takes and returns fractions from 0 to 1; small results keep their relative precision.
 *
 * @throws TypeError or RangeError for levels that are not one list of fractions, votes that are not as many
 * whole numbers, and needed votes that are not a whole number from 1 to the sum of the votes.
 * Source: D. K. Gifford, "Weighted voting for replicated data", SOSP 1979.
 */
export function weightedQuorumUnavailability(nodes: VotingNodes): number {
  const total = checkVotingNodes(nodes);
  const { votes, needed } = nodes;
  return probabilityOfVotes(
    total - needed + 1,
    votes.length,
    (index) => votes[index] ?? 0,
    unavailabilityReader(nodes),
  );
}
