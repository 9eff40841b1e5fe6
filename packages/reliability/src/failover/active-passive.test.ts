import fc from "fast-check";
import { expect, test } from "vitest";
import { relativeError, stationaryExactly } from "../fixtures.ts";
import { activePassive } from "./active-passive.ts";
import type { ActivePassivePair } from "./active-passive-pair.ts";

const usual = {
  mtbfHours: 720,
  mttrHours: 4,
  coverage: 0.9,
  failoverSec: 60,
  manualRecoverySec: 3600,
} as const;

/** The same chain as a table of rates, in the order of the states of the docstring. */
function table(pair: Required<Omit<ActivePassivePair, "daysPerYear">>): number[][] {
  const { coverage, dormancy, crews } = pair;
  const failure = 1 / pair.mtbfHours;
  const repair = 1 / pair.mttrHours;
  const over = 3600 / pair.failoverSec;
  const manual = 3600 / pair.manualRecoverySec;
  return [
    [0, coverage * failure, dormancy * failure, (1 - coverage) * failure, 0],
    [repair, 0, over, 0, dormancy * failure],
    [repair, 0, 0, 0, failure],
    [repair, 0, manual, 0, dormancy * failure],
    [0, 0, crews * repair, 0, 0],
  ];
}

const span = (min: number, max: number): fc.Arbitrary<number> =>
  fc
    .double({ min: Math.log(min), max: Math.log(max), noNaN: true })
    .map((power) => Math.min(max, Math.max(min, Math.exp(power))));
const fraction = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 1e-9, max: 1, noNaN: true }));
const anyPair = fc.record({
  mtbfHours: span(0.1, 1e9),
  mttrHours: span(1e-3, 1e4),
  coverage: fraction,
  failoverSec: span(1e-3, 1e6),
  manualRecoverySec: span(1e-3, 1e6),
  dormancy: fraction,
  crews: fc.integer({ min: 1, max: 2 }),
});

test("It agrees with exact determinants of the same chain", () => {
  fc.assert(
    fc.property(anyPair, (pair) => {
      const [bothGood, failingOver, oneGood, uncovered, bothDown] = stationaryExactly(table(pair));
      const found = activePassive(pair);
      const by = found.unavailabilityBy;
      expect(relativeError(found.bothGood, bothGood!)).toBeLessThan(1e-13);
      expect(relativeError(found.oneGood, oneGood!)).toBeLessThan(1e-13);
      expect(relativeError(by.failingOver, failingOver!)).toBeLessThan(1e-13);
      expect(relativeError(by.uncovered, uncovered!)).toBeLessThan(1e-13);
      expect(relativeError(by.bothDown, bothDown!)).toBeLessThan(1e-13);
      const down = failingOver! + uncovered! + bothDown!;
      expect(relativeError(found.unavailability, down)).toBeLessThan(1e-13);
    }),
    { numRuns: 60 },
  );
});

test("Covered and instant, with two crews, it is two independent nodes", () => {
  // Closed form: MTTR / (MTBF + MTTR) of each, squared.
  const pair = { ...usual, coverage: 1, failoverSec: 0, crews: 2 };
  expect(relativeError(activePassive(pair).unavailability, (4 / 724) ** 2)).toBeLessThan(1e-14);
});

test("Covered and instant, with one crew, it is the pair of the textbooks", () => {
  // Trivedi (2002), chapter 8: weights 1, 2λ/μ and 2λ²/μ² for no, one and two nodes down.
  const { unavailability } = activePassive({ ...usual, coverage: 1, failoverSec: 0 });
  const x = 4 / 720;
  expect(relativeError(unavailability, (2 * x * x) / (1 + 2 * x + 2 * x * x))).toBeLessThan(1e-14);
});

test("A cold standby that cannot fail leaves the weights 1, λ/μ and λ²/μ²", () => {
  const { unavailability } = activePassive({ ...usual, coverage: 1, failoverSec: 0, dormancy: 0 });
  const x = 4 / 720;
  expect(relativeError(unavailability, (x * x) / (1 + x + x * x))).toBeLessThan(1e-14);
});

test("Short delays come near the textbook chain that lets nothing happen meanwhile", () => {
  // Trivedi (2002), chapter 8, finite coverage and delays: entry rate times mean delay, weight of both good 1.
  const found = activePassive({ ...usual, failoverSec: 1, manualRecoverySec: 10 });
  const by = found.unavailabilityBy;
  expect(relativeError(by.failingOver / found.bothGood, (0.9 / 720) * (1 / 3600))).toBeLessThan(1e-3);
  expect(relativeError(by.uncovered / found.bothGood, (0.1 / 720) * (10 / 3600))).toBeLessThan(1e-3);
});

test("Without coverage, and nobody to help, the pair is no better than one node", () => {
  // The only way back is then the repair of the failed primary: MTTR / (MTBF + MTTR).
  const pair = { ...usual, coverage: 0, manualRecoverySec: 1e15, dormancy: 0 };
  expect(relativeError(activePassive(pair).unavailability, 4 / 724)).toBeLessThan(1e-9);
});

test("Every outage ends: each cause's downtime is its outages times what they last", () => {
  // Little's law for the two causes that are entered only from both good.
  const found = activePassive(usual);
  const exits = 1 / 4 + 1 / 720;
  const failoverHours = 1 / (60 + exits);
  const manualHours = 1 / (1 + exits);
  const { downtimeHoursPerYear: hours, outagesPerYear: outages } = found;
  expect(relativeError(hours.failingOver, outages.failingOver * failoverHours)).toBeLessThan(1e-13);
  expect(relativeError(hours.uncovered, outages.uncovered * manualHours)).toBeLessThan(1e-13);
});

test("The service comes up as often as it goes down", () => {
  // The rates out of the three states that do not serve, towards the two that do.
  fc.assert(
    fc.property(anyPair, (pair) => {
      const { unavailabilityBy: by, outagesPerYear } = activePassive(pair);
      const repair = 1 / pair.mttrHours;
      const backPerHour =
        by.failingOver * (3600 / pair.failoverSec + repair) +
        by.uncovered * (3600 / pair.manualRecoverySec + repair) +
        by.bothDown * pair.crews * repair;
      expect(relativeError(outagesPerYear.total, backPerHour * 8760)).toBeLessThan(1e-12);
    }),
  );
});

test("The parts add up, in hours and in a leap year too", () => {
  fc.assert(
    fc.property(anyPair, (pair) => {
      const found = activePassive({ ...pair, daysPerYear: 366 });
      expect(found.availability + found.unavailability).toBeCloseTo(1, 14);
      for (const causes of [found.unavailabilityBy, found.downtimeHoursPerYear, found.outagesPerYear]) {
        const sum = causes.failingOver + causes.uncovered + causes.bothDown;
        expect(relativeError(sum, causes.total)).toBeLessThan(1e-13);
      }
      const { total } = found.downtimeHoursPerYear;
      expect(relativeError(total, found.unavailability * 8784)).toBeLessThan(1e-14);
    }),
  );
});

test("Quicker failovers, quicker people and a second crew never hurt", () => {
  fc.assert(
    fc.property(anyPair, (pair) => {
      const before = activePassive({ ...pair, crews: 1 }).unavailability * (1 + 1e-13);
      const better = { ...pair, crews: 1 };
      const sooner = { ...better, failoverSec: pair.failoverSec / 2 };
      const helped = { ...better, manualRecoverySec: pair.manualRecoverySec / 2 };
      expect(activePassive(sooner).unavailability).toBeLessThanOrEqual(before);
      expect(activePassive(helped).unavailability).toBeLessThanOrEqual(before);
      expect(activePassive({ ...pair, crews: 2 }).unavailability).toBeLessThanOrEqual(before);
    }),
  );
});

test("Nodes that fail once in a hundred thousand years keep their digits", () => {
  // Two crews, covered, instant: the square again.
  const pair = { ...usual, mtbfHours: 1e9, mttrHours: 1, coverage: 1, failoverSec: 0, crews: 2 };
  expect(relativeError(activePassive(pair).unavailability, 1 / (1e9 + 1) ** 2)).toBeLessThan(1e-14);
});
