import fc from "fast-check";
import { expect, test } from "vitest";
import { relativeError } from "../fixtures.ts";
import { queueAfterLosingServers } from "./queue-after-losing-servers.ts";
import { queueUtilisationLimit } from "./queue-utilisation-limit.ts";

test("One server whose requests may wait for one service may be half busy", () => {
  // Closed form of the M/M/1 queue: ρ/(1 - ρ) = 1. Two servers of which one may go: half of that each.
  const one = { serviceSec: 0.1, waitSec: 0.1 };
  expect(relativeError(queueUtilisationLimit({ ...one, servers: 1, lost: 0 }), 0.5)).toBeLessThan(1e-13);
  expect(relativeError(queueUtilisationLimit({ ...one, servers: 2, lost: 1 }), 0.25)).toBeLessThan(1e-13);
});

test("At the limit the wait after the loss is what is allowed", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 60 }),
      fc.nat(),
      fc.double({ min: 1e-3, max: 100, noNaN: true }),
      (servers, pick, waitSec) => {
        const lost = pick % servers;
        const limit = queueUtilisationLimit({ servers, serviceSec: 1, lost, waitSec });
        const queue = { arrivalsPerSec: limit * servers, serviceSec: 1, servers, lost };
        expect(relativeError(queueAfterLosingServers(queue).meanWaitSecAfter, waitSec)).toBeLessThan(1e-9);
        expect(limit).toBeLessThan((servers - lost) / servers);
      },
    ),
  );
});

test("More servers may be busier", () => {
  const limits = [2, 4, 8, 16, 100].map((servers) =>
    queueUtilisationLimit({ servers, serviceSec: 1, lost: 0, waitSec: 0.1 }),
  );
  expect(limits).toEqual([...limits].sort((one, other) => one - other));
});
