import fc from "fast-check";
import { expect, test } from "vitest";
import { fraction, relativeError } from "../fixtures.ts";
import { betaFactorGain } from "./beta-factor-gain.ts";
import { betaFactorUnavailability } from "./beta-factor-unavailability.ts";

test("At 1 % and a shared part of 10 %, a second node buys 9.25 and not 100", () => {
  // 0.01 / (0.001 + 0.009² / 0.999), the closed form for a pair.
  const gain = betaFactorGain({ unavailability: 0.01, beta: 0.1, n: 1 });
  expect(relativeError(gain, 0.01 / (0.001 + 0.009 ** 2 / 0.999))).toBeLessThan(1e-14);
  expect(gain.toFixed(2)).toBe("9.25");
});

test("Sharing nothing gains 1/p for every replica, to the last that fits into a number", () => {
  for (const n of [1, 10, 1000]) {
    expect(relativeError(betaFactorGain({ unavailability: 0.001, beta: 0, n }), 1000)).toBeLessThan(1e-14);
  }
});

const group = fc.record({ unavailability: fraction, beta: fraction, n: fc.integer({ min: 1, max: 12 }) });

test("It is the ratio of the unavailabilities with and without one more", () => {
  fc.assert(
    fc.property(group, (replicas) => {
      const fewer = betaFactorUnavailability(replicas);
      const more = betaFactorUnavailability({ ...replicas, n: replicas.n + 1 });
      fc.pre(more > 1e-300);
      expect(relativeError(betaFactorGain(replicas), fewer / more)).toBeLessThan(1e-12);
    }),
  );
});

test("It is at least one, and falls with n and with beta", () => {
  fc.assert(
    fc.property(group, fraction, (replicas, other) => {
      const gain = betaFactorGain(replicas);
      expect(gain).toBeGreaterThanOrEqual(1 - 1e-15);
      const slack = gain * (1 + 1e-13);
      expect(betaFactorGain({ ...replicas, n: replicas.n + 1 })).toBeLessThanOrEqual(slack);
      expect(betaFactorGain({ ...replicas, beta: Math.max(replicas.beta, other) })).toBeLessThanOrEqual(
        slack,
      );
    }),
  );
});

test("What is never down, or always, has nothing to gain", () => {
  expect(betaFactorGain({ unavailability: 0, beta: 0.5, n: 2 })).toBe(1);
  expect(betaFactorGain({ unavailability: 1, beta: 0.5, n: 2 })).toBe(1);
});
