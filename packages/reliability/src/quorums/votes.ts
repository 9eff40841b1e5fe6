import { checkCount } from "../input/check-count.ts";
import { checkNotNegatives } from "../input/check-not-negatives.ts";
import { checkUnits, countOf, type Units } from "../input/units.ts";

/** Votes that add up to more would take long to count. */
const MOST_VOTES = 100_000;

/** Independent nodes, each with votes of its own, and how many votes an operation needs. */
export type VotingNodes = Units & { readonly votes: readonly number[]; readonly needed: number };

/**
 * Refuses everything but a list of whole numbers of at least 0 that add up to at least 1 and at most 100,000,
 * and returns their sum. A node may have no vote: it keeps a copy that may be read but decides nothing.
 */
export function checkVotes(votes: unknown): number {
  checkNotNegatives("votes", votes);
  let total = 0;
  for (let index = 0; index < votes.length; index++) {
    checkCount(`votes[${index}]`, votes[index], { min: 0 });
    total += votes[index] ?? 0;
  }
  if (total >= 1 && total <= MOST_VOTES) return total;
  throw new RangeError(`votes add up to ${total}, but must add up to a number from 1 to ${MOST_VOTES}`);
}

/** Refuses nodes whose levels, votes or needed votes make no sense, and returns the sum of the votes. */
export function checkVotingNodes(nodes: VotingNodes): number {
  checkUnits(nodes);
  const total = checkVotes(nodes.votes);
  if (nodes.votes.length !== countOf(nodes)) {
    throw new RangeError(
      `votes has ${nodes.votes.length} numbers, but must have one for each node: ${countOf(nodes)}`,
    );
  }
  checkCount("needed", nodes.needed, { min: 1, max: total });
  return total;
}
