import fc from "fast-check";
import { expect, test } from "vitest";
import { relativeError, stationaryExactly } from "../fixtures.ts";
import { queueMeanWait } from "./queue-mean-wait.ts";

test("One server at 90 % makes wait nine services, two at 90 % not half as long", () => {
  // Closed forms: ρ/(1 - ρ) for M/M/1, ρ²/(1 - ρ²) for M/M/2.
  const one = queueMeanWait({ arrivalsPerSec: 9, serviceSec: 0.1, servers: 1 });
  expect(relativeError(one, 0.9)).toBeLessThan(1e-12);
  const two = queueMeanWait({ arrivalsPerSec: 18, serviceSec: 0.1, servers: 2 });
  expect(relativeError(two, (0.1 * 0.81) / 0.19)).toBeLessThan(1e-12);
});

test("It agrees with a chain cut off where hardly anybody is left", () => {
  // Three servers at 40 %: at 40 in the system the chain has less than 1e-13 of its weight behind it.
  const rates = Array.from({ length: 41 }, (_row, from) =>
    Array.from({ length: 41 }, (_rate, to) =>
      to === from + 1 ? 1.2 : to === from - 1 ? Math.min(from, 3) : 0,
    ),
  );
  const waiting = stationaryExactly(rates).reduce(
    (sum, part, present) => sum + Math.max(0, present - 3) * part,
    0,
  );
  const wait = queueMeanWait({ arrivalsPerSec: 1.2, serviceSec: 1, servers: 3 });
  expect(relativeError(wait, waiting / 1.2)).toBeLessThan(1e-11);
});

test("It is infinite where the load is the servers' or more", () => {
  expect(queueMeanWait({ arrivalsPerSec: 10, serviceSec: 0.1, servers: 1 })).toBe(Infinity);
  expect(queueMeanWait({ arrivalsPerSec: 50, serviceSec: 0.1, servers: 3 })).toBe(Infinity);
  expect(queueMeanWait({ arrivalsPerSec: 0, serviceSec: 0.1, servers: 3 })).toBe(0);
});

test("One line for c servers beats one server c times as quick in waiting", () => {
  // The wrong turn of taking M/M/1 with c times the rate: its wait, ρ·(s/c)/(1 - ρ), is too long, not too short.
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      fc.integer({ min: 2, max: 50 }),
      (rho, c) => {
        const wait = queueMeanWait({ arrivalsPerSec: rho * c, serviceSec: 1, servers: c });
        expect(wait).toBeLessThan(rho / c / (1 - rho));
      },
    ),
  );
});
