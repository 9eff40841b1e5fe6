import fc from "fast-check";
import { expect, test } from "vitest";
import { fraction, relativeError } from "../fixtures.ts";
import { failoverSpuriousBreakEven } from "./failover-spurious-break-even.ts";
import { failoverSpuriousBreakEvenCoverage } from "./failover-spurious-break-even-coverage.ts";

const node = { availability: 0.99 };

test("Failovers that strike 0.9 % of healthy operation need a coverage of 0.9", () => {
  // Closed form: 0.99·0.009 / (0.01·0.99).
  const coverage = failoverSpuriousBreakEvenCoverage({ primary: node, standby: node, spurious: 0.009 });
  expect(relativeError(coverage, 0.9)).toBeLessThan(1e-13);
});

test("It is the way back from the spurious failovers that a coverage bears", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.6, max: 0.99, noNaN: true }),
      fraction,
      fc.double({ min: 0, max: 0.3, noNaN: true }),
      (a, coverage, harmless) => {
        fc.pre(coverage > 1e-18);
        const pair = { primary: { availability: a }, standby: { availability: 0.9 }, harmless };
        const spurious = failoverSpuriousBreakEven({ ...pair, coverage });
        const back = failoverSpuriousBreakEvenCoverage({ ...pair, spurious });
        expect(relativeError(back, coverage)).toBeLessThan(1e-13);
      },
    ),
  );
});

test("No coverage is enough for a standby that is never up", () => {
  const never = { availability: 0 };
  expect(failoverSpuriousBreakEvenCoverage({ primary: node, standby: never, spurious: 0.01 })).toBe(Infinity);
  expect(failoverSpuriousBreakEvenCoverage({ primary: node, standby: never, spurious: 0 })).toBe(0);
});
