import fc from "fast-check";
import { expect, test } from "vitest";
import { probeDetectionTime } from "./probe-detection-time.ts";

test.each([
  { periodSec: 5, threshold: 3, worstSec: 15 },
  { periodSec: 3, threshold: 3, worstSec: 9 },
  { periodSec: 10, threshold: 3, worstSec: 30 },
])("A target that refuses is noticed after $threshold × $periodSec s at worst", (row) => {
  // Period times threshold, by hand.
  expect(probeDetectionTime({ ...row, timeoutSec: 0 }).worstSec).toBe(row.worstSec);
});

test("A target that goes silent adds the timeout: 21, 26 and 31 s with Kubernetes' defaults", () => {
  // (k − 1) T + τ, (k − ½) T + τ, k T + τ with T = 10, τ = 1, k = 3.
  expect(probeDetectionTime({ periodSec: 10, timeoutSec: 1, threshold: 3 })).toEqual({
    bestSec: 21,
    meanSec: 26,
    worstSec: 31,
  });
});

test("Deaths at all moments of a period, followed probe by probe, give the same best, mean and worst", () => {
  const settings = fc.record({
    periodSec: fc.integer({ min: 1, max: 60 }),
    share: fc.integer({ min: 0, max: 10 }),
    threshold: fc.integer({ min: 1, max: 6 }),
  });
  fc.assert(
    fc.property(settings, ({ periodSec, share, threshold }) => {
      const timeoutSec = (periodSec * share) / 10;
      const moments = 1000;
      let sum = 0;
      for (let moment = 0; moment < moments; moment++) {
        const death = ((moment + 0.5) / moments) * periodSec;
        let failed = 0;
        let start = 0;
        while (failed < threshold) {
          start += periodSec;
          if (start >= death) failed++;
        }
        const after = start + timeoutSec - death;
        sum += after;
        const { bestSec, worstSec } = probeDetectionTime({ periodSec, timeoutSec, threshold });
        expect(after).toBeGreaterThan(bestSec - 1e-9);
        expect(after).toBeLessThan(worstSec + 1e-9);
      }
      expect(sum / moments).toBeCloseTo(probeDetectionTime({ periodSec, timeoutSec, threshold }).meanSec, 9);
    }),
    { numRuns: 20 },
  );
});

test("A timeout longer than the period is refused", () => {
  expect(() => probeDetectionTime({ periodSec: 1, timeoutSec: 2, threshold: 3 })).toThrow(
    new RangeError("timeoutSec is 2, but must be at most periodSec, which is 1"),
  );
});
