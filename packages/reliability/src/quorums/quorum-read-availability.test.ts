import fc from "fast-check";
import { expect, test } from "vitest";
import { fraction } from "../fixtures.ts";
import { quorumReadAvailability } from "./quorum-read-availability.ts";
import { quorumReadUnavailability } from "./quorum-read-unavailability.ts";

test.each([
  { n: 3, r: 1, expected: 0.999999 },
  { n: 3, r: 2, expected: 0.999702 },
  { n: 3, r: 3, expected: 0.970299 },
  { n: 5, r: 3, expected: 0.9999901494 },
])("read quorums of $r among $n nodes at 99 % are up $expected of the time", ({ n, r, expected }) => {
  // Binomial sums, written out in decimals.
  expect(quorumReadAvailability({ n, r, availability: 0.99 })).toBeCloseTo(expected, 13);
});

test("Up and down add up to one", () => {
  fc.assert(
    fc.property(fraction, fc.integer({ min: 1, max: 100 }), fc.nat(), (availability, n, pick) => {
      const quorum = { n, r: 1 + (pick % n), availability };
      expect(quorumReadAvailability(quorum) + quorumReadUnavailability(quorum)).toBeCloseTo(1, 11);
    }),
  );
});
