import fc from "fast-check";
import { expect, test } from "vitest";
import { enumerate, fraction } from "../fixtures.ts";
import { kOfNUnequal } from "../structures/k-of-n-unequal.ts";
import { weightedQuorumAvailability } from "./weighted-quorum-availability.ts";

test("Votes 2, 1 and 1 with three needed stand and fall with the first", () => {
  // By hand: 0.99 · (1 − 0.1 · 0.1).
  const nodes = { votes: [2, 1, 1], needed: 3, availabilities: [0.99, 0.9, 0.9] };
  expect(weightedQuorumAvailability(nodes)).toBeCloseTo(0.99 * 0.99, 15);
});

test("Weighted votes agree with the enumeration of all states", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fraction, fc.integer({ min: 0, max: 5 })), { minLength: 1, maxLength: 6 }),
      fc.nat(),
      (nodes, pick) => {
        const votes = nodes.map(([, vote]) => vote);
        const unavailabilities = nodes.map(([down]) => down);
        const total = votes.reduce((sum, vote) => sum + vote, 0);
        fc.pre(total > 0);
        const needed = 1 + (pick % total);
        const up = (isDown: readonly boolean[]): number =>
          votes.reduce((sum, vote, index) => sum + (isDown[index] ? 0 : vote), 0);
        const expected = enumerate(unavailabilities, (isDown) => up(isDown) >= needed);
        expect(weightedQuorumAvailability({ votes, needed, unavailabilities })).toBeCloseTo(expected, 14);
      },
    ),
  );
});

test("With one vote each it is k-of-n", () => {
  fc.assert(
    fc.property(fc.array(fraction, { minLength: 1, maxLength: 40 }), fc.nat(), (availabilities, pick) => {
      const needed = 1 + (pick % availabilities.length);
      const votes = availabilities.map(() => 1);
      expect(weightedQuorumAvailability({ votes, needed, availabilities })).toBeCloseTo(
        kOfNUnequal({ k: needed, availabilities }),
        13,
      );
    }),
  );
});
