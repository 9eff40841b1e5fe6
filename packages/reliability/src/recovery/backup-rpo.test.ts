import fc from "fast-check";
import { expect, test } from "vitest";
import { backupRpo } from "./backup-rpo.ts";

test("A nightly backup of two hours loses up to 26 hours, not 24", () => {
  expect(backupRpo({ intervalSec: 86_400, durationSec: 7200 })).toEqual({
    bestSec: 7200,
    meanSec: 7200 + 43_200,
    worstSec: 93_600,
  });
});

test("The mean is that of failures at every minute of many days", () => {
  // A backup starts at minute 0 of each period of 60 minutes, and is safe after 15.
  let lost = 0;
  for (let minute = 0; minute < 60; minute++) lost += minute + 0.5 < 15 ? minute + 0.5 + 60 : minute + 0.5;
  const { meanSec } = backupRpo({ intervalSec: 3600, durationSec: 900 });
  expect(meanSec).toBeCloseTo((lost / 60) * 60, 9);
});

test("If every second backup is unusable, one interval more is lost on average, and nothing is the worst", () => {
  const every = { intervalSec: 3600, durationSec: 60 };
  const half = backupRpo({ ...every, usable: 0.5 });
  expect(half.meanSec - backupRpo(every).meanSec).toBeCloseTo(3600, 9);
  expect(half.worstSec).toBe(Infinity);
  expect(backupRpo({ ...every, usable: 0 }).meanSec).toBe(Infinity);
});

test("The best is never above the mean, nor the mean above the worst", () => {
  const sec = fc.double({ min: 1e-3, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(
      sec,
      sec,
      fc.double({ min: 0.01, max: 1, noNaN: true }),
      (intervalSec, durationSec, usable) => {
        const { bestSec, meanSec, worstSec } = backupRpo({ intervalSec, durationSec, usable });
        expect(bestSec).toBeLessThanOrEqual(meanSec);
        expect(meanSec).toBeLessThanOrEqual(worstSec);
      },
    ),
  );
});
