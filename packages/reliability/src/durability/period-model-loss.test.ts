import fc from "fast-check";
import { expect, test } from "vitest";
import { enumerate, relativeError } from "../fixtures.ts";
import { mttdl } from "./mttdl.ts";
import { periodModelLoss } from "./period-model-loss.ts";

// A failure rate of 0.10 a year and shards replaced after one day.
const shards = { n: 6, mtbfHours: 87_600, mttrHours: 24 };

test.each([
  // The table in the README of Backblaze's erasure-coding-durability for 4 + 2 shards.
  { failed: 6, inPeriod: "4.226e-22", inYear: "1.542e-19" },
  { failed: 5, inPeriod: "9.253e-18", inYear: "3.377e-15" },
  { failed: 4, inPeriod: "8.443e-14", inYear: "3.082e-11" },
  { failed: 3, inPeriod: "4.109e-10", inYear: "1.500e-7" },
  { failed: 2, inPeriod: "1.125e-6", inYear: "4.105e-4" },
  { failed: 1, inPeriod: "1.642e-3", inYear: "4.512e-1" },
])("At least $failed of six shards fail within a day with $inPeriod", ({ failed, inPeriod, inYear }) => {
  const loss = periodModelLoss({ ...shards, k: 7 - failed });
  expect(loss.periodLossProbability.toExponential(3)).toBe(inPeriod);
  expect(loss.annualLossProbability.toExponential(3)).toBe(inYear);
});

test("Shards of which none may fail outlast a year with exp(−0.6), of which the table prints 14 digits", () => {
  const outlasted = 1 - periodModelLoss({ ...shards, k: 6 }).annualLossProbability;
  expect(relativeError(outlasted, Math.exp(-0.6))).toBeLessThan(1e-14);
  expect(outlasted).toBeCloseTo(0.54881163609402, 13);
});

test("A period agrees with all states enumerated", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 7 }),
      fc.integer({ min: 1, max: 7 }),
      fc.double({ min: 1e-6, max: 2, noNaN: true }),
      (one, other, mttrHours) => {
        const n = Math.max(one, other);
        const k = Math.min(one, other);
        const loss = periodModelLoss({ n, k, mtbfHours: 1, mttrHours });
        const down = Array<number>(n).fill(loss.unitFailureProbability);
        const expected = enumerate(down, (isDown) => isDown.filter((each) => each).length > n - k);
        expect(relativeError(loss.periodLossProbability, expected)).toBeLessThan(1e-9);
      },
    ),
  );
});

test("With quick repairs the chain loses m + 1 times as often with parallel repairs, (m + 1)! times one by one", () => {
  const code = { n: 12, k: 10, mtbfHours: 1e7, mttrHours: 1 };
  const perYear = periodModelLoss(code).annualLossProbability;
  expect((8760 / mttdl({ ...code, repairs: "parallel" }) / perYear).toFixed(4)).toBe("3.0000");
  expect((8760 / mttdl({ ...code, repairs: "one" }) / perYear).toFixed(4)).toBe("6.0000");
});

test("Losses below 1e-18 keep their digits", () => {
  const { annualLossProbability } = periodModelLoss({ n: 3, k: 1, mtbfHours: 8.76e9, mttrHours: 8.76 });
  // p = 1e-9 to within 5e-10 of itself, 1,000 periods: 1e-27 · 1e3.
  expect(relativeError(annualLossProbability, 1e-24)).toBeLessThan(1e-8);
});
