import { expect, test } from "vitest";
import { queueAfterLosingServers } from "./queue-after-losing-servers.ts";

test("Two servers at 45 % wait little; one left at 90 % makes nine services of it", () => {
  // Closed forms: M/M/2 with ρ = 0.45 waits ρ²/(1 - ρ²), M/M/1 with ρ = 0.9 waits 9 services.
  const found = queueAfterLosingServers({ arrivalsPerSec: 9, serviceSec: 0.1, servers: 2, lost: 1 });
  expect(found.utilisationBefore).toBeCloseTo(0.45, 14);
  expect(found.utilisationAfter).toBeCloseTo(0.9, 14);
  expect(found.waitProbabilityBefore).toBeCloseTo((2 * 0.45 ** 2) / 1.45, 12);
  expect(found.waitProbabilityAfter).toBeCloseTo(0.9, 12);
  expect(found.meanWaitSecBefore).toBeCloseTo((0.1 * 0.2025) / 0.7975, 12);
  expect(found.meanWaitSecAfter).toBeCloseTo(0.9, 12);
});

test("Two servers at 60 % wait for ever with one left", () => {
  const found = queueAfterLosingServers({ arrivalsPerSec: 12, serviceSec: 0.1, servers: 2, lost: 1 });
  expect(found.meanWaitSecBefore).toBeLessThan(0.06);
  expect(found.meanWaitSecAfter).toBe(Infinity);
  expect(found.waitProbabilityAfter).toBe(1);
});

test("Losing none changes nothing", () => {
  const found = queueAfterLosingServers({ arrivalsPerSec: 12, serviceSec: 0.1, servers: 2, lost: 0 });
  expect(found.meanWaitSecAfter).toBe(found.meanWaitSecBefore);
});
