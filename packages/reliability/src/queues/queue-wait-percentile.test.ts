import fc from "fast-check";
import { expect, test } from "vitest";
import { relativeError } from "../fixtures.ts";
import { queueWaitAbove } from "./queue-wait-above.ts";
import { queueWaitPercentile } from "./queue-wait-percentile.ts";

const busy = { arrivalsPerSec: 8, serviceSec: 0.1, servers: 1 };

test("At 80 % one server makes one request in a hundred wait longer than 21.9 services", () => {
  // Closed form of the M/M/1 queue: ln(0.8 / 0.01) / (1 - 0.8) = 5·ln 80.
  const wait = queueWaitPercentile({ ...busy, percentile: 0.99 });
  expect(relativeError(wait, 0.1 * 5 * Math.log(80))).toBeLessThan(1e-12);
});

test("Half of the requests need not wait where fewer than half must", () => {
  expect(queueWaitPercentile({ ...busy, arrivalsPerSec: 4, percentile: 0.5 })).toBe(0);
});

test("The part that waits longer is what the percentile leaves", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.1, max: 0.99, noNaN: true }),
      fc.double({ min: 0.5, max: 0.9999, noNaN: true }),
      fc.integer({ min: 1, max: 30 }),
      (rho, percentile, servers) => {
        const queue = { arrivalsPerSec: rho * servers, serviceSec: 1, servers };
        const waitSec = queueWaitPercentile({ ...queue, percentile });
        const above = queueWaitAbove({ ...queue, waitSec });
        if (waitSec > 0) expect(relativeError(above, 1 - percentile)).toBeLessThan(1e-10);
        else expect(above).toBeLessThanOrEqual(1 - percentile);
      },
    ),
  );
});

test("It is infinite where saturated", () => {
  expect(queueWaitPercentile({ ...busy, arrivalsPerSec: 10, percentile: 0.1 })).toBe(Infinity);
});
