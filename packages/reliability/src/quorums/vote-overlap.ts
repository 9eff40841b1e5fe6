import { checkCount } from "../input/check-count.ts";
import { checkOptions } from "../input/check-options.ts";
import { checkVotes } from "./votes.ts";

/** What two quorums of votes share at least. */
export interface VoteOverlap {
  /** The fewest votes that a read and a write have in common; a read is sure to meet the last write from 1 on. */
  readonly readWriteVotes: number;
  /** The fewest votes that two writes have in common; two writes cannot pass each other unseen from 1 on. */
  readonly writeWriteVotes: number;
}

/**
 * Whether the votes that reads and writes need are valid, by how many votes any two quorums must share: a
 * read and a write, and two writes. Both rules hold where both numbers are at least 1.
 *
 * With V votes in all: r + w − V and 2w − V, or 0 where these are negative. Two numbers rather than a yes,
 * because the second tells by how much a choice is safe.
 *
 * @throws TypeError or RangeError for votes that are not a list of whole numbers of at least 0, not all 0,
 * and for needed votes that are not whole numbers from 1 to the sum of the votes.
 * Source: D. K. Gifford, "Weighted voting for replicated data", SOSP 1979: r + w > V and 2w > V.
 */
export function voteOverlap(options: {
  readonly votes: readonly number[];
  readonly readVotes: number;
  readonly writeVotes: number;
}): VoteOverlap {
  checkOptions("options", options);
  const total = checkVotes(options.votes);
  checkCount("readVotes", options.readVotes, { min: 1, max: total });
  checkCount("writeVotes", options.writeVotes, { min: 1, max: total });
  return {
    readWriteVotes: Math.max(0, options.readVotes + options.writeVotes - total),
    writeWriteVotes: Math.max(0, 2 * options.writeVotes - total),
  };
}
