import { downtime } from "@standby/reliability";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allowedMinutes, availabilityFor, minutesLeft } from "./answer/index.ts";
import type { Period } from "./given/target.ts";

/** Expects a value to be right to eight digits. */
function expectEightDigits(value: number, expected: number, what?: string): void {
  const isClose = Math.abs(value - expected) <= 1e-8 * Math.abs(expected) + 1e-12;
  // What is printed beyond twelve digits is the noise of rounding, and differs from way to way.
  const shown = Number.isFinite(value) ? Number(value.toPrecision(12)) : value;
  expect(isClose ? expected : shown, what).toBe(expected);
}

const SECONDS: Readonly<Record<Period, number>> = {
  day: 86_400,
  week: 604_800,
  month: 2_592_000,
  quarter: 7_776_000,
  year: 31_536_000,
};
const anyPeriod = fc.constantFrom<Period>("day", "week", "month", "quarter", "year");

describe("allowedMinutes", () => {
  test("99.9 % allows what the availability table of Site Reliability Engineering says", () => {
    // Appendix A of the book (2016): 8.76 hours, 2.16 hours, 43.2 minutes, 10.1 minutes, 1.44 minutes.
    expectEightDigits(allowedMinutes(0.999, "year"), 8.76 * 60, "99.9 % of a year");
    expectEightDigits(allowedMinutes(0.999, "quarter"), 129.6, "99.9 % of a quarter");
    expectEightDigits(allowedMinutes(0.999, "month"), 43.2, "99.9 % of a month");
    expectEightDigits(allowedMinutes(0.999, "week"), 10.08, "99.9 % of a week");
    expectEightDigits(allowedMinutes(0.999, "day"), 1.44, "99.9 % of a day");
  });

  test("Five nines allow 0.864 seconds a day, not none", () => {
    // Closed form: 1e-5 · 86,400 s.
    expectEightDigits(allowedMinutes(0.99999, "day") * 60, 0.864);
  });

  test("Any availability allows what the course's engine computes", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.9999, noNaN: true }), anyPeriod, (availability, period) => {
        const expected = downtime({ availability, periodSec: SECONDS[period] }) / 60;
        expectEightDigits(allowedMinutes(availability, period), expected);
      }),
    );
  });
});

describe("minutesLeft", () => {
  test("Three outages of 20, 25 and 15 seconds leave 42.2 minutes of a month at 99.9 %", () => {
    // By hand: 43.2 minutes, less 60 seconds.
    expectEightDigits(minutesLeft({ percent: 99.9, period: "month" }, [20, 25, 15]), 42.2, "three outages");
    expectEightDigits(minutesLeft({ percent: 99.9, period: "month" }, []), 43.2, "no outage");
  });

  test("An hour of outage misses 99.9 % of a month by 16.8 minutes", () => {
    expectEightDigits(minutesLeft({ percent: 99.9, period: "month" }, [3600]), -16.8, "99.9 % of a month");
    // A year allows 525.6 minutes, so the same hour leaves plenty.
    expectEightDigits(minutesLeft({ percent: 99.9, period: "year" }, [3600]), 465.6, "99.9 % of a year");
  });
});

describe("availabilityFor", () => {
  test("The availability for any downtime allows exactly that downtime", () => {
    expectEightDigits(availabilityFor(43.2, "month"), 0.999, "43.2 minutes of a month");
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1, noNaN: true }), anyPeriod, (share, period) => {
        const minutes = (share * SECONDS[period]) / 60;
        expectEightDigits(allowedMinutes(availabilityFor(minutes, period), period), minutes);
      }),
    );
  });
});
