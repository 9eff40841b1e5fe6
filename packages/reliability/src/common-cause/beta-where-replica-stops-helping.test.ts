import fc from "fast-check";
import { expect, test } from "vitest";
import { notTiny, relativeError } from "../fixtures.ts";
import { betaFactorGain } from "./beta-factor-gain.ts";
import { betaWhereReplicaStopsHelping } from "./beta-where-replica-stops-helping.ts";

test("A third node at 1 % each stops halving the downtime at a shared part of 0.96 %", () => {
  // At the result, c + (1 - c)q² = 2(c + (1 - c)q³) with c = βp and q = (1 - β)p / (1 - βp). Without the
  // small products it is β = p(1 - β)²(1 - 2(1 - β)p), whose solution at p = 0.01 is 0.00961.
  const beta = betaWhereReplicaStopsHelping({ unavailability: 0.01, n: 2 });
  const common = beta * 0.01;
  const own = ((1 - beta) * 0.01) / (1 - common);
  const two = common + (1 - common) * own ** 2;
  const three = common + (1 - common) * own ** 3;
  expect(relativeError(two / three, 2)).toBeLessThan(1e-12);
  expect(relativeError(beta, 0.00961)).toBeLessThan(0.001);
});

test("For a second node that is rarely down it is one over the factor", () => {
  // Closed form for n = 1 and p → 0: β(f - 1) = 1 - β.
  for (const factor of [2, 5, 10]) {
    const beta = betaWhereReplicaStopsHelping({ unavailability: 1e-12, n: 1, factor });
    expect(relativeError(beta, 1 / factor)).toBeLessThan(1e-10);
  }
});

test("At the result the gain is the factor", () => {
  fc.assert(
    fc.property(
      notTiny,
      fc.integer({ min: 1, max: 6 }),
      fc.double({ min: 1.01, max: 100, noNaN: true }),
      (unavailability, n, factor) => {
        const beta = betaWhereReplicaStopsHelping({ unavailability, n, factor });
        fc.pre(beta > 1e-200);
        expect(relativeError(betaFactorGain({ unavailability, beta, n }), factor)).toBeLessThan(1e-10);
      },
    ),
  );
});

test("A further replica stops helping at a smaller shared part", () => {
  fc.assert(
    fc.property(notTiny, fc.integer({ min: 1, max: 6 }), (unavailability, n) => {
      const sooner = betaWhereReplicaStopsHelping({ unavailability, n: n + 1 });
      expect(sooner).toBeLessThanOrEqual(betaWhereReplicaStopsHelping({ unavailability, n }) * (1 + 1e-12));
    }),
  );
});

test("No replica reaches a factor above 1/p, and every replica one of at most 1", () => {
  expect(betaWhereReplicaStopsHelping({ unavailability: 0.5, n: 1, factor: 2 })).toBe(0);
  expect(betaWhereReplicaStopsHelping({ unavailability: 0, n: 1, factor: 2 })).toBe(0);
  expect(betaWhereReplicaStopsHelping({ unavailability: 0.5, n: 1, factor: 1 })).toBe(1);
  expect(betaWhereReplicaStopsHelping({ unavailability: 1e-18, n: 100 })).toBeLessThan(1e-300);
});
