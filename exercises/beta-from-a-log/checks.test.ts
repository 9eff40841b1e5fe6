import fc from "fast-check";
import { betaFactorUnavailability } from "@standby/reliability";
import { describe, expect, test } from "vitest";
import { beta, bothDownHours, expectedBothHours, replicaUnavailability } from "./answer/index.ts";
import type { Log, Outage } from "./given/log.ts";

/** Expects a value to be right to nine digits. */
function expectNineDigits(value: number, expected: number, what?: string): void {
  const isClose = Math.abs(value - expected) <= 1e-9 * expected;
  expect(isClose ? expected : value, what).toBe(expected);
}

const log: Log = {
  hours: 1000,
  // Frozen: an answer may sort a copy, not the log itself.
  outages: Object.freeze<Outage[]>([
    { replica: "b", from: 304, to: 310, cause: "network" },
    { replica: "a", from: 100, to: 110, cause: "release 7" },
    { replica: "b", from: 102, to: 110, cause: "release 7" },
    { replica: "a", from: 300, to: 306, cause: "disk" },
  ]),
};

/** Of one replica: outages in whole hours, one after the other, with one of three causes. */
function outagesOf(replica: "a" | "b"): fc.Arbitrary<Outage[]> {
  const part = fc.record({
    wait: fc.integer({ min: 1, max: 12 }),
    lasts: fc.integer({ min: 1, max: 8 }),
    cause: fc.constantFrom("release", "power", "disk"),
  });
  return fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => {
    let hour = 0;
    return parts.map(({ wait, lasts, cause }) => {
      const from = hour + wait;
      hour = from + lasts;
      return { replica, from, to: hour, cause };
    });
  });
}

const anyLog: fc.Arbitrary<Log> = fc
  .tuple(outagesOf("a"), outagesOf("b"), fc.boolean())
  .map(([a, b, swap]) => ({ hours: 150, outages: swap ? [...b, ...a] : [...a, ...b] }));

/** The hours, counted one by one, in which an outage of each replica goes on, and the two satisfy the condition. */
function countHours({ hours, outages }: Log, counts: (first: Outage, second: Outage) => boolean): number {
  const at = (hour: number, replica: "a" | "b"): Outage | undefined =>
    outages.find((outage) => outage.replica === replica && outage.from <= hour && hour < outage.to);
  return Array.from({ length: hours }, (_, hour) => [at(hour, "a"), at(hour, "b")] as const).filter(
    ([first, second]) => first !== undefined && second !== undefined && counts(first, second),
  ).length;
}

describe("replicaUnavailability", () => {
  test("16 hours of one and 14 of the other, in 1,000, are 1.5 % for a replica", () => {
    expectNineDigits(replicaUnavailability(log), 0.015, "16 and 14 of 1,000 hours");
    expect(replicaUnavailability({ hours: 10, outages: [] }), "without outages").toBe(0);
  });
});

describe("beta", () => {
  test("Where 8 of 100 disk failures take both disks, as in the example of ReliaSoft, beta is 0.08", () => {
    // Reliability HotWire 115 (2010). Here each disk fails a hundred times, always for an hour.
    const failures = Array.from({ length: 100 }, (_, index) => index);
    const outages = failures.flatMap((index): Outage[] => {
      const heat = index < 8;
      const [from, cause] = [index * 10, heat ? "overheating" : "worn out"];
      const later = heat ? from : from + 5;
      return [
        { replica: "a", from, to: from + 1, cause },
        { replica: "b", from: later, to: later + 1, cause },
      ];
    });
    expectNineDigits(beta({ hours: 1000, outages }), 0.08, "8 of 100 failures");
    expect(beta({ hours: 1000, outages: [] }), "without outages").toBe(0);
  });

  test("In any log it is the hours with the same cause in both, counted one by one, through a replica's downtime", () => {
    expectNineDigits(beta(log), 8 / 15, "8 hours with a common cause, 15 of downtime for a replica");
    fc.assert(
      fc.property(anyLog, (any) => {
        const down = any.outages.reduce((sum, { from, to }) => sum + to - from, 0) / 2;
        expectNineDigits(beta(any), countHours(any, (first, second) => first.cause === second.cause) / down);
      }),
    );
  });
});

describe("bothDownHours", () => {
  test("In any log it is the hours in which both were down, each counted once, for whatever causes", () => {
    expect(bothDownHours(log), "both are down from 102 to 110 and from 304 to 306").toBe(10);
    fc.assert(
      fc.property(anyLog, (any) => {
        expect(bothDownHours(any)).toBe(countHours(any, () => true));
      }),
    );
  });
});

describe("expectedBothHours", () => {
  test("In any log it is what the course's engine says for the measured downtime and beta", () => {
    // By hand for the example: 8 hours common; 7 of the other 992 each one's own.
    expectNineDigits(expectedBothHours(log), 8 + 49 / 992, "8 hours common, 7 of each one's own");
    fc.assert(
      fc.property(anyLog, (any) => {
        const down = any.outages.reduce((sum, { from, to }) => sum + to - from, 0) / 2;
        const common = countHours(any, (first, second) => first.cause === second.cause);
        const model = { unavailability: down / any.hours, beta: Math.min(1, common / down), n: 2 };
        expectNineDigits(expectedBothHours(any), betaFactorUnavailability(model) * any.hours);
      }),
    );
  });
});
