import { checkCount } from "../input/check-count.ts";
import { checkOptions } from "../input/check-options.ts";
import { checkVotes } from "./votes.ts";

/**
 * Whether the nodes that answered make a quorum: whether their votes add up to at least `needed`. `votes`
 * lists the votes of the nodes that answered, and of no others.
 *
 * @throws TypeError or RangeError for votes that are not a list of whole numbers of at least 0, not all 0,
 * and for needed votes that are not a whole number of at least 1.
 * Source: D. K. Gifford, "Weighted voting for replicated data", SOSP 1979.
 */
export function isVoteQuorum(answers: {
  readonly votes: readonly number[];
  readonly needed: number;
}): boolean {
  checkOptions("options", answers);
  const total = checkVotes(answers.votes);
  checkCount("needed", answers.needed, { min: 1 });
  return total >= answers.needed;
}
