import fc from "fast-check";
import { betaFactorUnavailability, betaWhereReplicaStopsHelping } from "@standby/reliability";
import { describe, expect, test } from "vitest";
import { betaLimit, gain, unavailability } from "./answer/index.ts";

/** Expects a value to be right to so many digits: nine, if not said otherwise. */
function expectDigits(value: number, expected: number, what?: string, digits = 9): void {
  const isClose = Math.abs(value - expected) <= 10 ** -digits * expected;
  expect(isClose ? expected : value, what).toBe(expected);
}

const anyReplicas = fc.record({
  unavailability: fc.integer({ min: 1, max: 90 }).map((percent) => percent / 100),
  beta: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  n: fc.integer({ min: 1, max: 6 }),
});

describe("unavailability", () => {
  test("A pair at 1 % with a tenth shared is down 0.1081 % of the time, as in the sum of the beta-factor model", () => {
    // K. N. Fleming (1975), as most tables write it: β · p + ((1 − β) · p)² = 0.001 + 0.000081.
    // Exactly it is 0.001 + 0.000081 / 0.999.
    const pair = unavailability({ unavailability: 0.01, beta: 0.1, n: 2 });
    expect((pair * 100).toFixed(4), "in percent, to four digits").toBe("0.1081");
    expectDigits(pair, 0.001 + 0.000081 / 0.999, "as a fraction, to nine digits");
    const tiny = unavailability({ unavailability: 1e-8, beta: 1e-9, n: 2 });
    expectDigits(tiny, 1e-17 + (1e-8 - 1e-17) ** 2, "a pair at 1e-8 with 1e-9 of it shared");
  });

  test("One replica alone is down as often as it is, however much it shares with others", () => {
    fc.assert(
      fc.property(anyReplicas, (replicas) => {
        expectDigits(unavailability({ ...replicas, n: 1 }), replicas.unavailability, "one replica");
        const all = unavailability({ ...replicas, beta: 1 });
        expectDigits(all, replicas.unavailability, `n ${replicas.n}, everything shared`);
      }),
    );
  });

  test("Any replicas, also such as are down most of the time, are down as often as the course's engine says", () => {
    fc.assert(
      fc.property(anyReplicas, (replicas) => {
        expectDigits(unavailability(replicas), betaFactorUnavailability(replicas));
      }),
    );
  });
});

describe("gain", () => {
  test("The second replica divides the downtime by 9.25, the third by 1.08, and all together by less than 10", () => {
    const one = { unavailability: 0.01, beta: 0.1, n: 1 };
    // By hand: 0.01 / 0.00108108…, and that through 0.00100073….
    const third = 0.001 + 0.999 * (0.009 / 0.999) ** 3;
    expectDigits(gain(one), 0.01 / (0.001 + 0.000081 / 0.999), "the second replica");
    expectDigits(gain({ ...one, n: 2 }), (0.001 + 0.000081 / 0.999) / third, "the third replica");
    const all = [1, 2, 3, 4, 5].reduce((product, n) => product * gain({ ...one, n }), 1);
    expect(all, "all gains, multiplied").toBeLessThan(10);
    // With nothing shared, each replica divides the downtime by 100.
    expectDigits(gain({ unavailability: 0.01, beta: 0, n: 3 }), 100, "with nothing shared");
  });
});

describe("betaLimit", () => {
  test("A third replica halves the downtime only while less than about 0.96 % of it is shared", () => {
    const limit = betaLimit(0.01, 2, 2);
    const byEngine = betaWhereReplicaStopsHelping({ unavailability: 0.01, n: 2, factor: 2 });
    expectDigits(limit, byEngine, "a third one at 1 %, for a factor of 2", 6);
    const fourth = betaWhereReplicaStopsHelping({ unavailability: 0.2, n: 3, factor: 1.5 });
    expectDigits(betaLimit(0.2, 3, 1.5), fourth, "a fourth one at 20 %, for a factor of 1.5", 6);
    // Two replicas that are down 60 % of the time gain less than a factor of 2, even with nothing shared.
    expect(betaLimit(0.6, 1, 2), "a second one at 60 %, for a factor of 2").toBeCloseTo(0, 12);
  });

  test("At the limit one more replica gains the factor, and with a little more shared, less", () => {
    fc.assert(
      fc.property(
        fc.record({
          percent: fc.integer({ min: 1, max: 20 }),
          n: fc.integer({ min: 1, max: 4 }),
          tenths: fc.integer({ min: 11, max: 40 }),
        }),
        ({ percent, n, tenths }) => {
          const [one, factor] = [percent / 100, tenths / 10];
          const beta = betaLimit(one, n, factor);
          const gained = (shared: number): number =>
            betaFactorUnavailability({ unavailability: one, beta: shared, n }) /
            betaFactorUnavailability({ unavailability: one, beta: shared, n: n + 1 });
          expectDigits(gained(beta), factor, `the gain where ${beta} is shared`, 5);
          expect(gained(beta * 1.01), "the gain with a hundredth more of it").toBeLessThan(factor);
        },
      ),
      { numRuns: 30 },
    );
  });
});
