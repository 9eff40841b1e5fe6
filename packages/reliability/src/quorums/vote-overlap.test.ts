import fc from "fast-check";
import { expect, test } from "vitest";
import { voteOverlap } from "./vote-overlap.ts";

test("The three examples of weighted voting are valid", () => {
  // Gifford (1979), examples 1 to 3: votes 1-0-0 with r = w = 1; 2-1-1 with r = 2, w = 3; 1-1-1 with r = 1, w = 3.
  expect(voteOverlap({ votes: [1, 0, 0], readVotes: 1, writeVotes: 1 })).toEqual({
    readWriteVotes: 1,
    writeWriteVotes: 1,
  });
  expect(voteOverlap({ votes: [2, 1, 1], readVotes: 2, writeVotes: 3 })).toEqual({
    readWriteVotes: 1,
    writeWriteVotes: 2,
  });
  expect(voteOverlap({ votes: [1, 1, 1], readVotes: 1, writeVotes: 3 })).toEqual({
    readWriteVotes: 1,
    writeWriteVotes: 3,
  });
});

test("No two sets with enough votes share fewer votes than it says", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 5 }),
      fc.nat(),
      fc.nat(),
      (votes, pickR, pickW) => {
        const sum = (bits: number): number =>
          votes.reduce((total, vote, index) => total + ((bits >> index) & 1) * vote, 0);
        const sets = Array.from({ length: 2 ** votes.length }, (_, bits) => bits);
        const total = sum(sets.length - 1);
        fc.pre(total > 0);
        const readVotes = 1 + (pickR % total);
        const writeVotes = 1 + (pickW % total);
        const overlap = voteOverlap({ votes, readVotes, writeVotes });
        const writes = sets.filter((bits) => sum(bits) >= writeVotes);
        for (const write of writes) {
          for (const read of sets.filter((bits) => sum(bits) >= readVotes)) {
            expect(sum(read & write)).toBeGreaterThanOrEqual(overlap.readWriteVotes);
          }
          for (const other of writes) {
            expect(sum(write & other)).toBeGreaterThanOrEqual(overlap.writeWriteVotes);
          }
        }
      },
    ),
  );
});
