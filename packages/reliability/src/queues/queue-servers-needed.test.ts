import fc from "fast-check";
import { expect, test } from "vitest";
import { queueMeanWait } from "./queue-mean-wait.ts";
import { queueServersNeeded } from "./queue-servers-needed.ts";

test("Nine erlangs with waits of a tenth of a service need twelve servers", () => {
  // By the definition: eleven wait longer than that and twelve do not, each by its own formula.
  const load = { arrivalsPerSec: 90, serviceSec: 0.1 };
  expect(queueServersNeeded({ ...load, waitSec: 0.01 })).toBe(12);
  expect(queueMeanWait({ ...load, servers: 11 })).toBeGreaterThan(0.01);
  expect(queueMeanWait({ ...load, servers: 12 })).toBeLessThanOrEqual(0.01);
});

test("The count keeps the wait and one fewer does not", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 100, noNaN: true }),
      fc.double({ min: 1e-6, max: 10, noNaN: true }),
      (arrivalsPerSec, waitSec) => {
        const load = { arrivalsPerSec, serviceSec: 1 };
        const servers = queueServersNeeded({ ...load, waitSec });
        expect(queueMeanWait({ ...load, servers })).toBeLessThanOrEqual(waitSec);
        if (servers > 1) expect(queueMeanWait({ ...load, servers: servers - 1 })).toBeGreaterThan(waitSec);
      },
    ),
  );
});

test("More than a million is not counted", () => {
  expect(queueServersNeeded({ arrivalsPerSec: 2e6, serviceSec: 1, waitSec: 1 })).toBe(Infinity);
});
