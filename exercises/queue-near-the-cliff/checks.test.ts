import { erlangC, queueMeanWait, queueServersNeeded, queueUtilisationLimit } from "@standby/reliability";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { meanWait, serversNeeded, utilisationLimit, waitShare } from "./answer/index.ts";

/** Expects a value to be right to nine digits. */
function expectNineDigits(value: number, expected: number, what?: string): void {
  const isClose = value === expected || Math.abs(value - expected) <= 1e-9 * Math.abs(expected);
  // What a wrong value is called does not depend on the order in which it was added up.
  expect(isClose ? expected : Number(value.toPrecision(6)), what).toBe(expected);
}

const service = { serviceSec: 0.1, waitSec: 0.02 };
const anyServers = fc.constantFrom(1, 2, 3, 5, 10, 24, 60, 200, 1000);
const anyLoad = fc.constantFrom(0.1, 0.5, 0.8, 0.9, 0.97, 0.999, 0.99999);

describe("waitShare", () => {
  test("Four in nine patients wait in the eye clinic of Gross and Harris; of one server's, as many as it is busy", () => {
    // D. Gross and C. M. Harris, Fundamentals of Queueing Theory, the M/M/c model: three doctors, six patients an
    // hour, twenty minutes each. And the closed form of one server, its utilisation.
    expectNineDigits(
      waitShare({ arrivalsPerSec: 6 / 3600, serviceSec: 1200, servers: 3 }),
      4 / 9,
      "the clinic",
    );
    expectNineDigits(waitShare({ arrivalsPerSec: 8, serviceSec: 0.1, servers: 1 }), 0.8, "one server");
  });
});

describe("meanWait", () => {
  test("Patients of that clinic wait 8.9 minutes, and at one server that is 90 % busy a request waits nine services", () => {
    // By hand: 4/9 of 20 minutes through one idle doctor; 0.9 / (1 - 0.9).
    const clinic = meanWait({ arrivalsPerSec: 6 / 3600, serviceSec: 1200, servers: 3 });
    expectNineDigits(clinic, (1200 * 4) / 9, "seconds in the clinic");
    expectNineDigits(meanWait({ arrivalsPerSec: 9, serviceSec: 0.1, servers: 1 }), 0.9, "one server");
  });

  test("Where as much arrives as can be served, or more, everybody waits, and the wait is Infinity", () => {
    const full = { arrivalsPerSec: 80, serviceSec: 0.125, servers: 10 };
    const waits = [10, 9, 5].map((servers) => meanWait({ ...full, servers }));
    expect(waits, "80 a second of 125 ms each: the wait at 10, 9 and 5 servers").toEqual([
      Infinity,
      Infinity,
      Infinity,
    ]);
    const waiting = [10, 9].map((servers) => waitShare({ ...full, servers }));
    expect(waiting, "80 a second of 125 ms each: who waits at 10 and 9 servers").toEqual([1, 1]);
  });

  test("Any queue of up to a thousand servers agrees with the course's engine to nine digits", () => {
    fc.assert(
      fc.property(anyServers, anyLoad, (servers, utilisation) => {
        const queue = { arrivalsPerSec: utilisation * servers * 5, serviceSec: 0.2, servers };
        expectNineDigits(waitShare(queue), erlangC({ erlangs: utilisation * servers, servers }), "waitShare");
        expectNineDigits(meanWait(queue), queueMeanWait(queue), "meanWait");
      }),
    );
  });
});

describe("serversNeeded", () => {
  test("Any promise is kept with as many servers as the course's engine says, and the lost ones", () => {
    // Ten servers make wait 20.5 ms, eleven 8.2.
    const waits = [0.1, 0.02, 0.001].map((waitSec, index) =>
      serversNeeded({ arrivalsPerSec: 80, serviceSec: 0.1, waitSec, lost: [1, 2, 0][index]! }),
    );
    const promises = "a wait of 100 ms with one lost, of 20 ms with two, of 1 ms with none";
    expect(waits, promises).toEqual([10, 13, 14]);
    // By hand: one server that is half busy makes wait one service, which is just allowed.
    const exactly = { arrivalsPerSec: 4, serviceSec: 0.125, waitSec: 0.125, lost: 0 };
    const large = { arrivalsPerSec: 1200, serviceSec: 0.1, waitSec: 0.02, lost: 0 };
    const small = { arrivalsPerSec: 0.5, serviceSec: 0.1, waitSec: 0.5, lost: 0 };
    const one = [serversNeeded(exactly), serversNeeded(small)];
    expect(one, "half busy and a wait of one service; a twentieth busy").toEqual([1, 1]);
    expect(serversNeeded(large), "1,200 a second of 100 ms, a wait of 20 ms").toBe(queueServersNeeded(large));
    const anyNeed = fc.record({
      arrivalsPerSec: fc.constantFrom(0.5, 5, 20, 80, 300),
      serviceSec: fc.constantFrom(0.1, 0.25),
      waitSec: fc.constantFrom(0.5, 0.02, 0.001),
    });
    fc.assert(
      fc.property(anyNeed, fc.integer({ min: 0, max: 3 }), (need, lost) => {
        expect(serversNeeded({ ...need, lost })).toBe(queueServersNeeded(need) + lost);
      }),
      { numRuns: 40 },
    );
  });
});

describe("utilisationLimit", () => {
  test("Ten servers of which one may go may be as busy as the course's engine says; forty may be busier", () => {
    const limits = [2, 10, 40].map((servers) => utilisationLimit({ ...service, lost: 1 }, servers));
    const byEngine = [2, 10, 40].map((servers) => queueUtilisationLimit({ ...service, lost: 1, servers }));
    const shown = limits.map((limit) => limit.toFixed(5));
    expect(shown, "2, 10 and 40 servers of which one may go").toEqual(
      byEngine.map((limit) => limit.toFixed(5)),
    );
    const others = [0, 2].map((lost) => utilisationLimit({ serviceSec: 1, waitSec: 3, lost }, 6).toFixed(5));
    const expected = [0, 2].map((lost) =>
      queueUtilisationLimit({ serviceSec: 1, waitSec: 3, lost, servers: 6 }).toFixed(5),
    );
    expect(others, "6 servers of which none and two may go, a wait of three services").toEqual(expected);
  });
});
