import fc from "fast-check";
import { expect, test } from "vitest";
import { relativeError, stationaryExactly } from "../fixtures.ts";
import { kOfNUnavailability } from "../structures/k-of-n-unavailability.ts";
import {
  betaFactorRepairableUnavailability,
  type RepairableReplicas,
} from "./beta-factor-repairable-unavailability.ts";

const pair = { mtbfHours: 990, mttrHours: 10, beta: 0.1, n: 2, crews: 1 };

/** The chain of the docstring as a table of rates, from and to counts of failed units. */
function table({ mtbfHours, mttrHours, beta, n, crews }: RepairableReplicas): number[][] {
  const rates = Array.from({ length: n + 1 }, () => Array<number>(n + 1).fill(0));
  for (let failed = 0; failed <= n; failed++) {
    const row = rates[failed]!;
    if (failed > 0) row[failed - 1] = Math.min(failed, crews) / mttrHours;
    if (failed < n) {
      row[failed + 1]! += ((n - failed) * (1 - beta)) / mtbfHours;
      row[n]! += beta / mtbfHours;
    }
  }
  return rates;
}

const beta = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 1e-9, max: 1, noNaN: true }));

test("It agrees with exact determinants of the same chain", () => {
  const replicas = fc.record({
    mtbfHours: fc.double({ min: 1e-2, max: 1e6, noNaN: true }),
    mttrHours: fc.double({ min: 1e-2, max: 1e3, noNaN: true }),
    beta,
    n: fc.integer({ min: 1, max: 5 }),
    crews: fc.integer({ min: 1, max: 6 }),
  });
  fc.assert(
    fc.property(replicas, fc.nat(), (given, pick) => {
      const k = 1 + (pick % given.n);
      const expected = stationaryExactly(table(given))
        .slice(given.n - k + 1)
        .reduce((sum, part) => sum + part, 0);
      const down = betaFactorRepairableUnavailability({ ...given, k });
      expect(relativeError(down, expected)).toBeLessThan(1e-13);
    }),
    { numRuns: 60 },
  );
});

test("A pair with one crew is down by the balance of its three states", () => {
  // By hand, with x = MTTR / MTBF and one crew: weights 1, (2(1 - β) + β)x, then (w1 + β(1 + w1) - βw1)x
  // for both down: what enters is (1 - β)x and βx from one failed, and βx from none.
  const x = 10 / 990;
  const oneFailed = (2 * 0.9 + 0.1) * x;
  const bothFailed = (oneFailed + 0.1) * x;
  const expected = bothFailed / (1 + oneFailed + bothFailed);
  expect(relativeError(betaFactorRepairableUnavailability(pair), expected)).toBeLessThan(1e-14);
});

test("One unit is down MTTR / (MTBF + MTTR) of the time, whatever it would share", () => {
  fc.assert(
    fc.property(beta, (shared) => {
      const alone = betaFactorRepairableUnavailability({ ...pair, beta: shared, n: 1 });
      expect(relativeError(alone, 0.01)).toBeLessThan(1e-14);
    }),
  );
});

test("Sharing nothing, with a crew for each, the units are independent, up to a thousand", () => {
  // The binomial tail at p = MTTR / (MTBF + MTTR).
  for (const [n, k] of [
    [2, 1],
    [5, 3],
    [1000, 1000],
    [1000, 950],
  ] as const) {
    // prettier-ignore
    const unavailability = kOfNUnavailability({ k, n, unavailability: 0.01 });
    const down = betaFactorRepairableUnavailability({ ...pair, beta: 0, n, k, crews: n });
    expect(relativeError(down, unavailability)).toBeLessThan(1e-11);
  }
});

test("A pair that is hardly ever down keeps its digits", () => {
  // Closed form: (MTTR / (MTBF + MTTR))².
  const rare = { mtbfHours: 1e9 - 1, mttrHours: 1, beta: 0, n: 2, crews: 2 };
  expect(relativeError(betaFactorRepairableUnavailability(rare), 1e-18)).toBeLessThan(1e-14);
});

test("Causes that strike all at once, with a crew for each, are over when the first repair is", () => {
  // β = 1: from all failed, the first of n repairs ends after MTTR / n on average; then no unit is missing
  // until the next strike that counts, so the weights are 1 and x/n, with all states that serve lumped.
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), (n) => {
      const x = 10 / 990;
      const down = betaFactorRepairableUnavailability({ ...pair, beta: 1, n, crews: n });
      expect(relativeError(down, x / n / (1 + x / n))).toBeLessThan(1e-13);
    }),
  );
});

test("Another crew never hurts, and another shared cause never helps", () => {
  fc.assert(
    fc.property(
      beta,
      beta,
      fc.integer({ min: 2, max: 8 }),
      fc.integer({ min: 1, max: 8 }),
      (one, other, n, crews) => {
        const at = (shared: number, hands: number): number =>
          betaFactorRepairableUnavailability({ ...pair, beta: shared, n, crews: hands });
        expect(at(one, crews + 1)).toBeLessThanOrEqual(at(one, crews) * (1 + 1e-13));
        expect(at(Math.min(one, other), n)).toBeLessThanOrEqual(at(Math.max(one, other), n) * (1 + 1e-13));
      },
    ),
  );
});
