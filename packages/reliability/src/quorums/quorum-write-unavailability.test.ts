import fc from "fast-check";
import { expect, test } from "vitest";
import { enumerate, notTiny, relativeError } from "../fixtures.ts";
import { quorumWriteUnavailability } from "./quorum-write-unavailability.ts";

test("Quorums agree with the enumeration of all states of the nodes", () => {
  fc.assert(
    fc.property(notTiny, fc.integer({ min: 1, max: 6 }), fc.nat(), (unavailability, n, pick) => {
      const w = 1 + (pick % n);
      const down = Array<number>(n).fill(unavailability);
      const expected = enumerate(down, (isDown) => isDown.filter((is) => !is).length < w);
      fc.pre(expected > 1e-300);
      expect(relativeError(quorumWriteUnavailability({ n, w, unavailability }), expected)).toBeLessThan(
        1e-13,
      );
    }),
  );
});

test("A larger quorum is unavailable at least as often", () => {
  fc.assert(
    fc.property(notTiny, fc.integer({ min: 2, max: 50 }), fc.nat(), (unavailability, n, pick) => {
      const w = 1 + (pick % (n - 1));
      const smaller = quorumWriteUnavailability({ n, w, unavailability });
      expect(quorumWriteUnavailability({ n, w: w + 1, unavailability })).toBeGreaterThanOrEqual(smaller);
    }),
  );
});

test("All of a thousand nodes at 1e-18 are missed 1e-15 of the time", () => {
  // Closed form: 1 - (1 - p)^n = np to first order, and the next term is 5e-31.
  const unavailability = quorumWriteUnavailability({ n: 1000, w: 1000, unavailability: 1e-18 });
  expect(relativeError(unavailability, 1e-15)).toBeLessThan(1e-12);
});
