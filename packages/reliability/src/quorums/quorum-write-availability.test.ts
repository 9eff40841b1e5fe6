import fc from "fast-check";
import { expect, test } from "vitest";
import { fraction } from "../fixtures.ts";
import { quorumWriteAvailability } from "./quorum-write-availability.ts";
import { quorumWriteUnavailability } from "./quorum-write-unavailability.ts";

test.each([
  { n: 3, w: 1, expected: 0.999999 },
  { n: 3, w: 2, expected: 0.999702 },
  { n: 3, w: 3, expected: 0.970299 },
  { n: 5, w: 3, expected: 0.9999901494 },
])("write quorums of $w among $n nodes at 99 % are up $expected of the time", ({ n, w, expected }) => {
  // Binomial sums, written out in decimals.
  expect(quorumWriteAvailability({ n, w, availability: 0.99 })).toBeCloseTo(expected, 13);
});

test("Up and down add up to one", () => {
  fc.assert(
    fc.property(fraction, fc.integer({ min: 1, max: 100 }), fc.nat(), (availability, n, pick) => {
      const quorum = { n, w: 1 + (pick % n), availability };
      expect(quorumWriteAvailability(quorum) + quorumWriteUnavailability(quorum)).toBeCloseTo(1, 11);
    }),
  );
});
