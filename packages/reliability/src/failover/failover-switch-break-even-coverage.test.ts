import fc from "fast-check";
import { expect, test } from "vitest";
import { fraction, relativeError } from "../fixtures.ts";
import { failoverSwitchBreakEven } from "./failover-switch-break-even.ts";
import { failoverSwitchBreakEvenCoverage } from "./failover-switch-break-even-coverage.ts";

const node = { availability: 0.99 };

test("Two nodes at 99 % behind a switch at 99.5 % need a coverage of 0.5025", () => {
  // Closed form: 0.99·0.005 / (0.995·0.01·0.99) = 0.5 / 0.995.
  const coverage = failoverSwitchBreakEvenCoverage({
    primary: node,
    standby: node,
    switch: { unavailability: 0.005 },
  });
  expect(relativeError(coverage, 0.5 / 0.995)).toBeLessThan(1e-13);
});

test("It is the way back from the break-even availability of the switch", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), fraction, (a, coverage) => {
      fc.pre(coverage > 1e-3);
      const pair = { primary: { availability: a }, standby: { availability: 0.9 } };
      const s = failoverSwitchBreakEven({ ...pair, coverage });
      const back = failoverSwitchBreakEvenCoverage({ ...pair, switch: { availability: s } });
      expect(relativeError(back, coverage)).toBeLessThan(1e-9);
    }),
  );
});

test("No coverage is enough for a switch that is worse than the primary", () => {
  const coverage = failoverSwitchBreakEvenCoverage({
    primary: node,
    standby: node,
    switch: { availability: 0.9 },
  });
  expect(coverage).toBeGreaterThan(1);
});

test("A perfect switch needs no coverage, and a perfect primary none that there is", () => {
  const perfect = { availability: 1 };
  expect(failoverSwitchBreakEvenCoverage({ primary: node, standby: node, switch: perfect })).toBe(0);
  expect(failoverSwitchBreakEvenCoverage({ primary: perfect, standby: node, switch: node })).toBe(Infinity);
  expect(failoverSwitchBreakEvenCoverage({ primary: perfect, standby: node, switch: perfect })).toBe(0);
});
