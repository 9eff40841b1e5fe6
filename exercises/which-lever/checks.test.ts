import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bestLever, failuresPerYear, timesOf, unavailability } from "./answer/index.ts";
import type { Log } from "./given/times.ts";

/** Expects a value to be right to nine digits. */
function expectNineDigits(value: number, expected: number, what?: string): void {
  const isClose = Math.abs(value - expected) <= 1e-9 * expected;
  // What is printed beyond twelve digits is the noise of rounding, and differs from way to way.
  const shown = Number.isFinite(value) ? Number(value.toPrecision(12)) : value;
  expect(isClose ? expected : shown, what).toBe(expected);
}

const log: Log = {
  hours: 1000,
  outages: [
    { failedAt: 99, noticedAt: 100, repairedAt: 104 },
    { failedAt: 300, noticedAt: 303, repairedAt: 305 },
    { failedAt: 700, noticedAt: 702, repairedAt: 711 },
    { failedAt: 900, noticedAt: 906, repairedAt: 907 },
  ],
};
const month = { mtbfHours: 720, mttdHours: 1, mttrHours: 3 };

/** Logs of one to six outages, in whole hours: each with hours of work, then unnoticed, then in repair. */
const anyLog: fc.Arbitrary<Log> = fc
  .record({
    parts: fc.array(fc.tuple(...[1, 0, 1].map((min) => fc.integer({ min, max: 50 }))), {
      minLength: 1,
      maxLength: 6,
    }),
    rest: fc.integer({ min: 1, max: 500 }),
  })
  .map(({ parts, rest }) => {
    let hour = 0;
    const outages = parts.map(([working = 1, unnoticed = 0, inRepair = 1]) => {
      const failedAt = hour + working;
      const noticedAt = failedAt + unnoticed;
      hour = noticedAt + inRepair;
      return { failedAt, noticedAt, repairedAt: hour };
    });
    return { hours: hour + rest, outages };
  });

describe("timesOf", () => {
  test("Four outages of 28 hours in 1,000 leave 243 working hours for each failure", () => {
    // By hand: (1000 − 28) / 4; 1 + 3 + 2 + 6 hours unnoticed; 4 + 2 + 9 + 1 in repair.
    const times = timesOf(log);
    expectNineDigits(times.mtbfHours, 243, "mtbfHours");
    expectNineDigits(times.mttdHours, 3, "mttdHours");
    expectNineDigits(times.mttrHours, 4, "mttrHours");
  });

  test("The times of any log give back the hours that it was down", () => {
    fc.assert(
      fc.property(anyLog, (any) => {
        const down = any.outages.reduce((sum, { failedAt, repairedAt }) => sum + repairedAt - failedAt, 0);
        expectNineDigits(unavailability(timesOf(any)) * any.hours, down);
      }),
    );
  });
});

describe("unavailability", () => {
  test("An hour unnoticed and three in repair, every 30 working days, are 4 hours of 724", () => {
    expectNineDigits(unavailability(month), 4 / 724, "4 of 724 hours");
    const rare = { mtbfHours: 1e12, mttdHours: 0.25, mttrHours: 0.75 };
    expectNineDigits(unavailability(rare), 1 / (1e12 + 1), "one of a million million hours");
  });
});

describe("failuresPerYear", () => {
  test("A disk with 1,000,000 hours between failures fails 0.88 % a year, as Schroeder and Gibson reckon", () => {
    // B. Schroeder, G. A. Gibson (FAST 2007): data sheets suggest a nominal annual failure rate of at most 0.88 %.
    const disk = failuresPerYear({ mtbfHours: 1e6, mttdHours: 0, mttrHours: 0 });
    expect((disk * 100).toFixed(2), "failures of the disk in a hundred years").toBe("0.88");
    const often = { mtbfHours: 700, mttdHours: 10, mttrHours: 20 };
    expectNineDigits(failuresPerYear(often), 12, "700 hours between failures, and 30 down each time");
  });
});

describe("bestLever", () => {
  test("Cutting the larger part of the downtime in half beats cutting the smaller one to nothing", () => {
    const levers = [
      { name: "alarm", time: "mttdHours", factor: 0 },
      { name: "rollback", time: "mttrHours", factor: 0.5 },
      { name: "tests", time: "mtbfHours", factor: 1.25 },
      { name: "manual", time: "mttrHours", factor: 0.9 },
    ] as const;
    // Of 4 hours: 3 are left; 2.5 are left; as if 3.2 were left; 3.7 are left.
    const equals = [
      { name: "first", time: "mttrHours", factor: 0.5 },
      { name: "second", time: "mttrHours", factor: 0.5 },
    ] as const;
    // As if 5.2 were left, 5.5, and 3.5.
    const mostlyWorse = [
      { name: "fewer people", time: "mttrHours", factor: 1.4 },
      { name: "fewer alarms", time: "mttdHours", factor: 2.5 },
      { name: "pager", time: "mttdHours", factor: 0.5 },
    ] as const;
    const choices = {
      "four levers": bestLever(month, levers),
      "the same from behind": bestLever(month, levers.toReversed()),
      "two equals": bestLever(month, equals),
      "two that do harm, and a pager": bestLever(month, mostlyWorse),
    };
    expect(choices, "the best of these").toEqual({
      "four levers": "rollback",
      "the same from behind": "rollback",
      "two equals": "first",
      "two that do harm, and a pager": "pager",
    });
    // Even a lever that makes things worse is the best of one.
    const cheaper = { name: "cheaper", time: "mttrHours", factor: 1.5 } as const;
    expect(bestLever(month, [cheaper]), "of one lever that harms").toBe("cheaper");
  });

  test("Failing half as often is as good as noticing and repairing twice as fast, and better than either", () => {
    fc.assert(
      fc.property(
        fc.record({
          mtbfHours: fc.integer({ min: 1, max: 10_000 }),
          mttdHours: fc.integer({ min: 1, max: 100 }),
          mttrHours: fc.integer({ min: 1, max: 100 }),
        }),
        (times) => {
          const { mtbfHours, mttdHours, mttrHours } = times;
          const faster = { mtbfHours, mttdHours: mttdHours / 2, mttrHours: mttrHours / 2 };
          const rarer = { ...times, mtbfHours: mtbfHours * 2 };
          expectNineDigits(unavailability(rarer), unavailability(faster), "failing half as often");
          const levers = [
            { name: "notice", time: "mttdHours", factor: 0.5 },
            { name: "rarer", time: "mtbfHours", factor: 2 },
            { name: "repair", time: "mttrHours", factor: 0.5 },
          ] as const;
          expect(bestLever(times, levers), "of noticing, failing and repairing").toBe("rarer");
        },
      ),
    );
  });
});
