import fc from "fast-check";
import { chainSteadyState } from "@standby/reliability";
import { describe, expect, test } from "vitest";
import { coverageNeeded, downtimeHours, stateFractions } from "./answer/index.ts";
import type { Pair, State } from "./given/pair.ts";

/** Expects a value to be right to so many digits: nine, if not said otherwise. */
function expectDigits(value: number, expected: number, what?: string, digits = 9): void {
  const isClose = Math.abs(value - expected) <= 10 ** -digits * expected;
  expect(isClose ? expected : value, what).toBe(expected);
}

const STATES: readonly State[] = ["bothGood", "oneGood", "failingOver", "uncovered", "bothDown"];
const example: Pair = {
  mtbfHours: 1000,
  mttrHours: 10,
  coverage: 0.9,
  failoverHours: 0.02,
  manualHours: 2,
};
/** Relative to both good, by hand for the example, and their sum. */
const WEIGHTS = [1, 0.02, 0.000018, 0.0002, 0.0002] as const;
const SUM = 1.020418;

/** The table of the task, in the order of the states. */
function ratesOf({ mtbfHours, mttrHours, coverage, failoverHours, manualHours }: Pair): number[][] {
  const [failure, repair] = [1 / mtbfHours, 1 / mttrHours];
  return [
    [0, failure, coverage * failure, (1 - coverage) * failure, 0],
    [repair, 0, 0, 0, failure],
    [0, 1 / failoverHours, 0, 0, 0],
    [0, 1 / manualHours, 0, 0, 0],
    [0, repair, 0, 0, 0],
  ];
}

const anyPair: fc.Arbitrary<Pair> = fc.record({
  mtbfHours: fc.integer({ min: 10, max: 10_000 }),
  mttrHours: fc.integer({ min: 1, max: 100 }),
  coverage: fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100),
  failoverHours: fc.integer({ min: 1, max: 100 }).map((part) => part / 1000),
  manualHours: fc.integer({ min: 1, max: 40 }).map((part) => part / 10),
});

describe("stateFractions", () => {
  test("A failure in 1,000 hours, ten to repair it, nine failovers in ten: both good for 98.0 % of the time", () => {
    const found = stateFractions(example);
    STATES.forEach((state, index) => expectDigits(found[state], (WEIGHTS[index] ?? 0) / SUM, state));
  });

  test("If every failover works and takes no time, it is the pair with one crew of Trivedi's chapter on chains", () => {
    // K. S. Trivedi (2002), chapter 8: weights 1, 2λ/μ and 2λ²/μ² for no, one and two failed nodes.
    const perfect = { mtbfHours: 99, mttrHours: 1, coverage: 1, failoverHours: 0, manualHours: 1 };
    const { bothDown, failingOver, uncovered } = stateFractions(perfect);
    expectDigits(bothDown, 2 / (99 ** 2 + 2 * 99 + 2), "bothDown");
    expect(failingOver + uncovered, "failingOver and uncovered together").toBe(0);
  });

  test("Any pair is in each state for as long as its table of steps, solved as any chain, says", () => {
    fc.assert(
      fc.property(anyPair, (pair) => {
        const expected = chainSteadyState({ ratesPerHour: ratesOf(pair) });
        const found = stateFractions(pair);
        STATES.forEach((state, index) => expectDigits(found[state], expected[index] ?? Number.NaN, state));
      }),
    );
  });
});

describe("downtimeHours", () => {
  test("Nine failovers that work cost 9 minutes a year, the tenth costs 103, and so do double failures", () => {
    const lost = downtimeHours(example);
    expectDigits(lost.failingOver, (0.000018 / SUM) * 8760, "failingOver");
    expectDigits(lost.uncovered, (0.0002 / SUM) * 8760, "uncovered");
    expectDigits(lost.bothDown, (0.0002 / SUM) * 8760, "bothDown");
    const minutes = [lost.failingOver, lost.uncovered].map((hours) => Math.round(hours * 60));
    expect(minutes, "minutes of failovers that work, and of those that do not").toEqual([9, 103]);
  });
});

describe("coverageNeeded", () => {
  test("For at most 0.03 % of downtime the example needs 95.65 % of its failovers to work, whatever it has", () => {
    // By hand: 0.00002 c + 0.002 (1 − c) + 0.0002 is at most 0.0003 times the sum of all weights, 1.0202 + ...
    const coverage = (0.0022 - 0.0003 * 1.0222) / (0.00198 * (1 - 0.0003));
    const few = { ...example, coverage: 0.2 };
    expectDigits(coverageNeeded(example, 0.0003) ?? Number.NaN, coverage, "a coverage of 0.9 now", 6);
    expectDigits(coverageNeeded(few, 0.0003) ?? Number.NaN, coverage, "a coverage of 0.2 now", 6);
    expect(coverageNeeded(example, 0.01), "for at most 1 % of downtime").toBe(0);
    // Both down alone are 0.0196 % of the time.
    expect(coverageNeeded(example, 0.000196), "for at most 0.0196 % of downtime").toBeUndefined();
  });

  test("With the coverage that is needed a pair meets its target, and with a little less it misses it", () => {
    fc.assert(
      fc.property(anyPair, fc.integer({ min: 1, max: 99 }), (pair, percent) => {
        const slow = { ...pair, manualHours: pair.manualHours + 1 };
        const downAt = (coverage: number): number => {
          const [, , over = 0, uncovered = 0, both = 0] = chainSteadyState({
            ratesPerHour: ratesOf({ ...slow, coverage }),
          });
          return over + uncovered + both;
        };
        const target = downAt(percent / 100);
        expectDigits(coverageNeeded(slow, target) ?? Number.NaN, percent / 100, `for at most ${target}`, 6);
      }),
    );
  });
});
