import fc from "fast-check";
import { expect, test } from "vitest";
import { notTiny, relativeError } from "../fixtures.ts";
import { parallelUnavailability } from "../structures/parallel-unavailability.ts";
import { fanOutTail } from "./fan-out-tail.ts";

test("A hundred calls that are slow once in a hundred make 63 % of requests slow", () => {
  // Dean and Barroso (2013).
  expect(fanOutTail({ calls: 100, slowFraction: 0.01 })).toBeCloseTo(0.634, 3);
});

test("Two thousand calls that are slow once in ten thousand make almost one request in five slow", () => {
  // Dean and Barroso (2013).
  expect(fanOutTail({ calls: 2000, slowFraction: 1e-4 })).toBeCloseTo(0.18, 2);
});

test("One call is as slow as it is, and small results keep their digits", () => {
  fc.assert(
    fc.property(notTiny, (slowFraction) => {
      expect(relativeError(fanOutTail({ calls: 1, slowFraction }), slowFraction)).toBeLessThan(1e-14);
    }),
  );
  expect(relativeError(fanOutTail({ calls: 1000, slowFraction: 1e-18 }), 1e-15)).toBeLessThan(1e-12);
});

test("A request is fast while all its calls are", () => {
  // Two calls: 1 − (1 − p)², which is 2p − p² = p + p − both.
  fc.assert(
    fc.property(notTiny, (slowFraction) => {
      const both = parallelUnavailability({ unavailabilities: [slowFraction, slowFraction] });
      const expected = slowFraction + slowFraction - both;
      expect(relativeError(fanOutTail({ calls: 2, slowFraction }), expected)).toBeLessThan(1e-13);
    }),
  );
});
