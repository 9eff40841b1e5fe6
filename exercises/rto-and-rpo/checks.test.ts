import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keeps, longestIntervalSec, lostSec, meanLossSec, outageSec, worstLossSec } from "./answer/index.ts";
import type { BackupPlan, Copy } from "./given/recovery.ts";

const HOUR = 3600;
const DAY = 24 * HOUR;
const nightly = { kind: "backup", everySec: DAY, takesSec: 3 * HOUR } as const;
const lagging = { kind: "async", lagsSec: [2, 6, 14, 1, 4, 3] } as const;
const recovery = { noticeSec: 300, decideSec: 600, restoreSec: 7200, redirectSec: 60 };

/** Late enough that several backups of any plan are complete. */
const LONG_AFTER = 1000;

/** The copies that a plan makes around a moment, in whole seconds. */
function copiesOf({ everySec, takesSec }: BackupPlan, around: number): Copy[] {
  const first = Math.floor((around - takesSec) / everySec) - 2;
  return Array.from({ length: 6 }, (_, index) => {
    const beganAt = (first + index) * everySec;
    return { beganAt, completeAt: beganAt + takesSec };
  });
}

const anyPlan: fc.Arbitrary<BackupPlan> = fc.record({
  kind: fc.constant("backup" as const),
  everySec: fc.integer({ min: 1, max: 40 }),
  takesSec: fc.integer({ min: 0, max: 30 }),
});

describe("lostSec", () => {
  test("A backup of 31 August and a fire on 26 September lose the work of 26 days, as in Daejeon in 2025", () => {
    // Days of the year: 31 August is 243, 26 September 269. Reported by TechSpot, 9 October 2025.
    const monthly = [
      { beganAt: 212 * DAY, completeAt: 212 * DAY + 8 * HOUR },
      { beganAt: 243 * DAY, completeAt: 243 * DAY + 9 * HOUR },
    ];
    expect(lostSec(monthly, 269 * DAY) / DAY, "days of work").toBe(26);
  });

  test("Of the copies that are complete, the one that began last is restored, and lists are left in their order", () => {
    const copies = [
      { beganAt: 400, completeAt: 460 },
      { beganAt: 100, completeAt: 450 },
      { beganAt: 300, completeAt: 330 },
      { beganAt: 500, completeAt: 540 },
      { beganAt: 560, completeAt: 640 },
    ];
    const failures = [450, 459, 460, 539, 540, 600];
    const lost = failures.map((failedAt) => lostSec(copies, failedAt));
    expect(lost, `failures at ${failures.join(", ")}`).toEqual([150, 159, 60, 139, 40, 100]);
    const shuffled = [
      { beganAt: 100, completeAt: 130 },
      { beganAt: 200, completeAt: 290 },
      { beganAt: 0, completeAt: 300 },
    ];
    const lagsSec = [2, 14, 1];
    const before = JSON.stringify({ shuffled, lagsSec });
    lostSec(shuffled, 300);
    worstLossSec({ kind: "async", lagsSec });
    meanLossSec({ kind: "async", lagsSec });
    const leftAlone = JSON.stringify({ shuffled, lagsSec }) === before;
    expect(leftAlone, "the lists are left in their order").toBe(true);
  });
});

describe("worstLossSec and meanLossSec", () => {
  test("A nightly backup that takes three hours loses 27 hours at worst and 15 on average", () => {
    expect(worstLossSec(nightly) / HOUR, "hours at worst").toBe(27);
    expect(meanLossSec(nightly) / HOUR, "hours on average").toBe(15);
    const lags = [worstLossSec(lagging), meanLossSec(lagging)];
    expect(lags, "async with lags of 2, 6, 14, 1, 4 and 3 s: at worst and on average").toEqual([14, 5]);
    const none = [worstLossSec({ kind: "sync" }), meanLossSec({ kind: "sync" })];
    expect(none, "sync: at worst and on average").toEqual([0, 0]);
  });

  test("Whatever the plan, a failure at every moment of a round loses what the two functions say", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        // Failures in the middle of each second of a round, and in the last instant before a backup is complete.
        const losses = Array.from({ length: plan.everySec }, (_, second) =>
          lostSec(copiesOf(plan, LONG_AFTER + second + 0.5), LONG_AFTER + second + 0.5),
        );
        const mean = losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
        expect(meanLossSec(plan), "meanLossSec, next to the mean of lostSec over a round").toBeCloseTo(
          mean,
          6,
        );
        const rounds = Math.ceil(LONG_AFTER / plan.everySec);
        const justBefore = plan.takesSec + rounds * plan.everySec - 1e-6;
        const worst = lostSec(copiesOf(plan, justBefore), justBefore);
        expect(
          worstLossSec(plan),
          "worstLossSec, next to lostSec right before a backup is complete",
        ).toBeCloseTo(worst, 4);
      }),
      { numRuns: 30 },
    );
  });
});

describe("outageSec and keeps", () => {
  test("Both objectives are judged by the worst case, from the failure on, and may be met exactly", () => {
    const quick = { noticeSec: 7, decideSec: 50, restoreSec: 20, redirectSec: 1 };
    expect(outageSec(quick), "7, 50, 20 and 1 s").toBe(78);
    expect(outageSec(recovery), "300, 600, 7200 and 60 s").toBe(8160);
    const times = (rpoSec: number, rtoSec: number): string => `RPO ${rpoSec} s, RTO ${rtoSec} s`;
    const cases = [
      [27 * HOUR, 8160, true],
      [26 * HOUR, 9000, false],
      [28 * HOUR, 8100, false],
      [28 * HOUR, 7900, false],
      [28 * HOUR, 7300, false],
      [28 * HOUR, 60, false],
      [14 * HOUR, 9000, false],
      [28 * HOUR, 9000, true],
      [28 * HOUR, 28 * HOUR, true],
    ] as const;
    const kept = cases.map(([rpoSec, rtoSec]) => [
      times(rpoSec, rtoSec),
      keeps(nightly, recovery, { rpoSec, rtoSec }),
    ]);
    const expected = cases.map(([rpoSec, rtoSec, isKept]) => [times(rpoSec, rtoSec), isKept]);
    expect(Object.fromEntries(kept), "what nightly backups keep").toEqual(Object.fromEntries(expected));
    for (const [plan, rpoSec, isKept] of [
      [lagging, 14, true],
      [lagging, 13, false],
      [{ kind: "async", lagsSec: [0, 0] }, 0, true],
      [{ kind: "sync" }, 0, true],
    ] as const) {
      const lags = plan.kind === "async" ? ` with lags of ${plan.lagsSec.join(", ")} s` : "";
      const which = `${plan.kind}${lags} keeps ${times(rpoSec, 8160)}`;
      expect(keeps(plan, recovery, { rpoSec, rtoSec: 8160 }), which).toBe(isKept);
    }
  });
});

describe("longestIntervalSec", () => {
  test("The longest interval keeps the objective, one second more breaks it, and sometimes there is none", () => {
    expect(longestIntervalSec(3 * HOUR, DAY), "3 hours for a copy, an RPO of a day").toBe(21 * HOUR);
    expect(longestIntervalSec(300, 300), "300 s for a copy, an RPO of 300 s").toBe(null);
    const parts = [longestIntervalSec(1.5, 3.25), longestIntervalSec(0.5, 0.75)];
    expect(parts, "1.5 s for a copy, an RPO of 3.25 s; 0.5 s and 0.75 s").toEqual([1.75, 0.25]);
    const seconds = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(seconds, seconds, (takesSec, rpoSec) => {
        const everySec = longestIntervalSec(takesSec, rpoSec);
        if (takesSec >= rpoSec) {
          expect(everySec).toBe(null);
        } else {
          const worst = (interval: number): number =>
            worstLossSec({ kind: "backup", everySec: interval, takesSec });
          const loss = `the worst loss with a backup every ${everySec} s`;
          expect(worst(everySec ?? 0), loss).toBeLessThanOrEqual(rpoSec);
          expect(worst((everySec ?? 0) + 1), `${loss}, and one second more`).toBeGreaterThan(rpoSec);
        }
      }),
    );
  });
});
