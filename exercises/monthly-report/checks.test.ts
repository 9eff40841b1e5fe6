import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { monthReport, yearAvailability } from "./answer/index.ts";
import { minutesBefore } from "./given/calendar.ts";
import type { Outage } from "./given/outage.ts";

/** One outage of so many minutes, beginning on the tenth day of a month. */
function outageIn(month: number, minutes: number): Outage {
  const from = minutesBefore(month) + 9 * 24 * 60;
  return { from, to: from + minutes };
}

/** The minutes from 0 up to `end` in which any of the outages is going on, counted one by one. */
function countMinutes(outages: readonly Outage[], end: number): number {
  const down = new Set<number>();
  for (const { from, to } of outages) {
    for (let minute = from; minute < Math.min(to, end); minute++) down.add(minute);
  }
  return down.size;
}

/** Outages of at most 20 minutes within half an hour of the turn of January to February. */
const turn = minutesBefore(2);
const anyOutages: fc.Arbitrary<Outage[]> = fc.array(
  fc
    .record({
      from: fc.integer({ min: turn - 30, max: turn + 10 }),
      minutes: fc.integer({ min: 1, max: 20 }),
    })
    .map(({ from, minutes }) => ({ from, to: from + minutes })),
  { maxLength: 5 },
);

describe("monthReport", () => {
  test("April at 99.9 % bears the 43.2 minutes of the table in Site Reliability Engineering, and February 40.3", () => {
    // Appendix A of the book (2016), for a month of 30 days, in which 7.2 hours are 1 %; 0.1 % of 28 days is
    // 40.32 minutes.
    expect(monthReport([outageIn(4, 432)], 4, 0.999).percent, "percent, April, 432 minutes down").toBe(99);
    for (const [month, minutes, kept] of [
      [4, 43, true],
      [4, 46, false],
      [2, 40, true],
      [2, 43, false],
    ] as const) {
      const name = month === 4 ? "April" : "February";
      const report = monthReport([outageIn(month, minutes)], month, 0.999);
      expect(report.kept, `kept, ${name}, ${minutes} minutes down`).toBe(kept);
    }
    // Down for half of April: up for exactly as long as promised.
    const half = { from: minutesBefore(4), to: minutesBefore(4) + 21_600 };
    expect(monthReport([half], 4, 0.5).kept, "kept, down for half of April, of which half is promised").toBe(
      true,
    );
  });

  test("An outage over the turn of the month belongs to both months, to each with its part", () => {
    const outages = [{ from: turn - 20, to: turn + 50 }];
    const down = [1, 2, 3].map((month) => monthReport(outages, month, 0.999).downMinutes);
    expect(down, "of 70 minutes, those in January, February and March").toEqual([20, 50, 0]);
  });

  test("Two outages at the same time are one stretch of downtime", () => {
    const outages = [
      { from: 110, to: 120 },
      { from: 130, to: 190 },
      { from: 100, to: 140 },
    ];
    const { downMinutes } = monthReport(outages, 1, 0.999);
    expect(downMinutes, "down from 110 to 120, from 130 to 190, and from 100 to 140").toBe(90);
    expect(
      outages.map(({ from }) => from),
      "the caller's list, afterwards",
    ).toEqual([110, 130, 100]);
  });

  test("99.896 % is printed as 99.9 and does not keep a promise of 99.9 %", () => {
    // By hand: 46.5 of January's 44,640 minutes are 0.1042 %.
    const { downMinutes, percent, kept } = monthReport([outageIn(1, 46.5)], 1, 0.999);
    expect(percent, "percent, 46.5 minutes down").toBe(99.9);
    expect(downMinutes, "downMinutes, 46.5 minutes down").toBe(46.5);
    expect(kept, "kept, 46.5 minutes down").toBe(false);
    expect(monthReport([outageIn(1, 20)], 1, 0.999).percent, "percent, 20 minutes down").toBe(99.96);
  });

  test("Any outages take the minutes that a minute-by-minute count finds", () => {
    fc.assert(
      fc.property(anyOutages, (outages) => {
        const january = countMinutes(outages, turn);
        const both = countMinutes(outages, turn + 30);
        expect(monthReport(outages, 1, 0.999).downMinutes, "in January").toBe(january);
        expect(monthReport(outages, 2, 0.999).downMinutes, "in February").toBe(both - january);
      }),
      { numRuns: 30 },
    );
  });
});

describe("yearAvailability", () => {
  test("A year without its February is 92.33 % of a year", () => {
    // By hand: 28 of 365 days are missing.
    const february = { from: minutesBefore(2), to: minutesBefore(3) };
    expect(yearAvailability([february]), "down in February").toBeCloseTo(1 - 28 / 365, 10);
    expect(yearAvailability([]), "never down").toBe(1);
    expect(yearAvailability([outageIn(7, 2)]), "down for 2 minutes").toBeCloseTo(1 - 2 / 525_600, 10);
    const together = yearAvailability([outageIn(7, 60), outageIn(7, 90)]);
    expect(together, "down for 60 and for 90 minutes from the same moment on").toBeCloseTo(
      1 - 90 / 525_600,
      10,
    );
  });
});
