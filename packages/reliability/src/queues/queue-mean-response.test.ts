import fc from "fast-check";
import { expect, test } from "vitest";
import { relativeError } from "../fixtures.ts";
import { queueMeanResponse } from "./queue-mean-response.ts";
import { queueMeanWait } from "./queue-mean-wait.ts";

test("One server answers in s / (1 - ρ)", () => {
  // Closed form of the M/M/1 queue.
  const response = queueMeanResponse({ arrivalsPerSec: 8, serviceSec: 0.1, servers: 1 });
  expect(relativeError(response, 0.5)).toBeLessThan(1e-13);
});

test("It is the wait and one service", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 20, noNaN: true }),
      fc.integer({ min: 1, max: 9 }),
      (rate, servers) => {
        const queue = { arrivalsPerSec: rate, serviceSec: 0.5, servers };
        const wait = queueMeanWait(queue);
        if (wait === Infinity) expect(queueMeanResponse(queue)).toBe(Infinity);
        else expect(relativeError(queueMeanResponse(queue), wait + 0.5)).toBeLessThan(1e-14);
      },
    ),
  );
});
