import fc from "fast-check";
import { expect, test } from "vitest";
import { fraction, relativeError } from "../fixtures.ts";
import { betaFactorFloor } from "./beta-factor-floor.ts";
import { betaFactorUnavailability } from "./beta-factor-unavailability.ts";

test("Nodes down 1 % each with 10 % shared are never down less than 0.1 % together", () => {
  expect(betaFactorFloor({ unavailability: 0.01, beta: 0.1 })).toBeCloseTo(0.001, 18);
});

test("Many replicas come as near to it as one likes, and none gets below", () => {
  fc.assert(
    fc.property(fraction, fraction, fc.integer({ min: 1, max: 20 }), (unavailability, beta, n) => {
      const floor = betaFactorFloor({ unavailability, beta });
      expect(betaFactorUnavailability({ unavailability, beta, n })).toBeGreaterThanOrEqual(floor);
      if (unavailability < 0.9 && floor > 0) {
        const many = betaFactorUnavailability({ unavailability, beta, n: 10_000 });
        expect(relativeError(many, floor)).toBeLessThan(1e-12);
      }
    }),
  );
});

test("Nodes that are always down have no lower floor", () => {
  expect(betaFactorFloor({ unavailability: 1, beta: 0.1 })).toBe(1);
});
