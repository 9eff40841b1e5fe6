import fc from "fast-check";
import { expect, test } from "vitest";
import { notTiny } from "../fixtures.ts";
import { betaFactorGain } from "./beta-factor-gain.ts";
import { replicasThatHelp } from "./replicas-that-help.ts";

test("At 1 % each and 10 % shared, a second node helps and a third does not", () => {
  // Closed forms: 0.01 / 0.00108108 = 9.25, and 0.00108108 / 0.00100073 = 1.08.
  expect(replicasThatHelp({ unavailability: 0.01, beta: 0.1 })).toBe(2);
  expect(replicasThatHelp({ unavailability: 0.01, beta: 0.1, factor: 1.05 })).toBe(3);
  expect(replicasThatHelp({ unavailability: 0.01, beta: 0.1, factor: 10 })).toBe(1);
});

test("It is the first count from which one more gains less than the factor", () => {
  fc.assert(
    fc.property(
      notTiny,
      notTiny,
      fc.double({ min: 1.01, max: 100, noNaN: true }),
      (unavailability, beta, factor) => {
        const n = replicasThatHelp({ unavailability, beta, factor });
        expect(betaFactorGain({ unavailability, beta, n })).toBeLessThan(factor * (1 + 1e-12));
        if (n === 1) return;
        const before = betaFactorGain({ unavailability, beta, n: n - 1 });
        expect(before).toBeGreaterThanOrEqual(factor * (1 - 1e-12));
      },
    ),
  );
});

test("Without a shared part every replica helps, and without failures one is enough", () => {
  expect(replicasThatHelp({ unavailability: 0.01, beta: 0 })).toBe(Infinity);
  expect(replicasThatHelp({ unavailability: 0.01, beta: 0.5, factor: 1 })).toBe(Infinity);
  expect(replicasThatHelp({ unavailability: 0, beta: 0.5 })).toBe(1);
  expect(replicasThatHelp({ unavailability: 1, beta: 0.5 })).toBe(1);
  expect(replicasThatHelp({ unavailability: 0.5, beta: 1 })).toBe(1);
});
