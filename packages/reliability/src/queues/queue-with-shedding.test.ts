import fc from "fast-check";
import { expect, test } from "vitest";
import { relativeError, stationaryExactly } from "../fixtures.ts";
import { erlangB } from "./erlang-b.ts";
import { queueMeanWait } from "./queue-mean-wait.ts";
import { queueWithShedding } from "./queue-with-shedding.ts";

test("It agrees with exact determinants of the same chain", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 0, max: 4 }),
      (arrivalsPerSec, servers, waitingPlaces) => {
        const states = servers + waitingPlaces + 1;
        const parts = stationaryExactly(
          Array.from({ length: states }, (_row, from) =>
            Array.from({ length: states }, (_rate, to) =>
              to === from + 1 ? arrivalsPerSec : to === from - 1 ? Math.min(from, servers) : 0,
            ),
          ),
        );
        const found = queueWithShedding({ arrivalsPerSec, serviceSec: 1, servers, waitingPlaces });
        expect(relativeError(found.shedProbability, parts.at(-1)!)).toBeLessThan(1e-13);
        const accepted = parts.slice(0, -1).reduce((sum, part) => sum + part, 0);
        expect(relativeError(found.goodputPerSec, arrivalsPerSec * accepted)).toBeLessThan(1e-13);
        const busy = parts.reduce((sum, part, present) => sum + part * Math.min(present, servers), 0);
        expect(relativeError(found.utilisation, busy / servers)).toBeLessThan(1e-13);
        const waiting = parts.reduce((sum, part, present) => sum + part * Math.max(0, present - servers), 0);
        const wait = waiting / (arrivalsPerSec * accepted);
        expect(relativeError(found.meanWaitSec, wait)).toBeLessThan(1e-12);
      },
    ),
    { numRuns: 60 },
  );
});

test("One server with K places in all sheds (1 - ρ)ρᴷ / (1 - ρᴷ⁺¹)", () => {
  // Closed form of the M/M/1/K queue.
  for (const rho of [0.5, 0.9, 2]) {
    const found = queueWithShedding({ arrivalsPerSec: rho, serviceSec: 1, servers: 1, waitingPlaces: 9 });
    const expected = ((1 - rho) * rho ** 10) / (1 - rho ** 11);
    expect(relativeError(found.shedProbability, expected)).toBeLessThan(1e-13);
  }
});

test("Without places to wait it is Erlang's loss formula, and nobody waits", () => {
  const found = queueWithShedding({ arrivalsPerSec: 8, serviceSec: 1, servers: 10, waitingPlaces: 0 });
  expect(relativeError(found.shedProbability, erlangB({ erlangs: 8, servers: 10 }))).toBeLessThan(1e-13);
  expect(found.meanWaitSec).toBe(0);
  expect(found.meanResponseSec).toBe(1);
});

test("With many places it is the queue in which all may wait", () => {
  const queue = { arrivalsPerSec: 8, serviceSec: 1, servers: 10 };
  const found = queueWithShedding({ ...queue, waitingPlaces: 1000 });
  expect(found.shedProbability).toBeLessThan(1e-90);
  expect(relativeError(found.meanWaitSec, queueMeanWait(queue))).toBeLessThan(1e-12);
});

test("At twice the capacity half is shed, the goodput is full and the wait is the queue's length", () => {
  // With long queues: goodput c/s, and a wait of just under places·s/c.
  const found = queueWithShedding({ arrivalsPerSec: 200, serviceSec: 0.1, servers: 10, waitingPlaces: 50 });
  expect(found.shedProbability).toBeCloseTo(0.5, 9);
  expect(found.goodputPerSec).toBeCloseTo(100, 9);
  expect(found.meanWaitSec).toBeGreaterThan(0.48);
  expect(found.meanWaitSec).toBeLessThan(0.5);
});

test("Goodput keeps its digits under a load a billion times too large", () => {
  // Closed form without places: c/s is reached to within B's own distance from 1, about c/a.
  const found = queueWithShedding({ arrivalsPerSec: 1e18, serviceSec: 1, servers: 1, waitingPlaces: 3 });
  expect(relativeError(found.goodputPerSec, 1)).toBeLessThan(1e-12);
});

test("Nothing arrives, nothing waits", () => {
  const found = queueWithShedding({ arrivalsPerSec: 0, serviceSec: 1, servers: 3, waitingPlaces: 3 });
  expect(found).toMatchObject({ shedProbability: 0, goodputPerSec: 0, utilisation: 0, meanWaitSec: 0 });
});
