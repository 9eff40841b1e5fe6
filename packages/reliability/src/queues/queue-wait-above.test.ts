import fc from "fast-check";
import { expect, test } from "vitest";
import { relativeError } from "../fixtures.ts";
import { erlangC } from "./erlang-c.ts";
import { queueMeanWait } from "./queue-mean-wait.ts";
import { queueWaitAbove } from "./queue-wait-above.ts";

const queue = { arrivalsPerSec: 8, serviceSec: 0.1, servers: 1 };

test("At 80 % one server makes e⁻² of those who wait do so longer than ten services", () => {
  // Closed form of the M/M/1 queue: 0.8·exp(-(1 - 0.8)·10).
  expect(relativeError(queueWaitAbove({ ...queue, waitSec: 1 }), 0.8 * Math.exp(-2))).toBeLessThan(1e-13);
});

test("Above nothing are all who wait at all", () => {
  expect(queueWaitAbove({ ...queue, waitSec: 0 })).toBe(erlangC({ erlangs: 0.8, servers: 1 }));
});

test("The mean wait is the area under it", () => {
  // ∫ P(W > t) dt from 0 on, by the exponential's own scale between two points.
  fc.assert(
    fc.property(
      fc.double({ min: 0.1, max: 0.95, noNaN: true }),
      fc.integer({ min: 1, max: 20 }),
      (rho, c) => {
        const busy = { arrivalsPerSec: rho * c, serviceSec: 1, servers: c };
        const atZero = queueWaitAbove({ ...busy, waitSec: 0 });
        const atOne = queueWaitAbove({ ...busy, waitSec: 1 });
        const area = atZero / Math.log(atZero / atOne);
        expect(relativeError(area, queueMeanWait(busy))).toBeLessThan(1e-9);
      },
    ),
  );
});

test("Where saturated, everybody waits longer than any time", () => {
  expect(queueWaitAbove({ ...queue, arrivalsPerSec: 10, waitSec: 1e9 })).toBe(1);
});
