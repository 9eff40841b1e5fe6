import fc from "fast-check";
import { expect, test } from "vitest";
import { enumerate, notTiny, relativeError } from "../fixtures.ts";
import { kOfNUnavailability } from "../structures/k-of-n-unavailability.ts";
import { weightedQuorumUnavailability } from "./weighted-quorum-unavailability.ts";

test("Small results keep their digits, by the enumeration of all states", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(notTiny, fc.integer({ min: 0, max: 5 })), { minLength: 1, maxLength: 6 }),
      fc.nat(),
      (nodes, pick) => {
        const votes = nodes.map(([, vote]) => vote);
        const unavailabilities = nodes.map(([down]) => down);
        const total = votes.reduce((sum, vote) => sum + vote, 0);
        fc.pre(total > 0);
        const needed = 1 + (pick % total);
        const up = (isDown: readonly boolean[]): number =>
          votes.reduce((sum, vote, index) => sum + (isDown[index] ? 0 : vote), 0);
        const expected = enumerate(unavailabilities, (isDown) => up(isDown) < needed);
        const computed = weightedQuorumUnavailability({ votes, needed, unavailabilities });
        expect(relativeError(computed, expected)).toBeLessThan(1e-13);
      },
    ),
  );
});

test("A thousand nodes with three votes each are a thousand nodes with one", () => {
  const unavailabilities = Array<number>(1000).fill(1e-4);
  const weighted = weightedQuorumUnavailability({
    votes: Array<number>(1000).fill(3),
    needed: 2973,
    unavailabilities,
  });
  const equal = kOfNUnavailability({ k: 991, n: 1000, unavailability: 1e-4 });
  expect(relativeError(weighted, equal)).toBeLessThan(1e-11);
});
