import fc from "fast-check";
import { expect, test } from "vitest";
import { fraction, notTiny, relativeError } from "../fixtures.ts";
import { betaFactorUnavailability } from "./beta-factor-unavailability.ts";
import { betaFactorUnavailabilityRareEvent } from "./beta-factor-unavailability-rare-event.ts";

test("A pair down 1 % each with 10 % shared is down 0.1081 % of the time", () => {
  // Closed form: c = 0.001, q = 0.009 / 0.999, c + (1 - c)q² = 0.00108108….
  const unavailability = betaFactorUnavailability({ unavailability: 0.01, beta: 0.1, n: 2 });
  expect(relativeError(unavailability, 0.001 + 0.009 ** 2 / 0.999)).toBeLessThan(1e-14);
});

test("One unit is down as often as it is, whatever it would share", () => {
  fc.assert(
    fc.property(notTiny, fraction, (unavailability, beta) => {
      const alone = betaFactorUnavailability({ unavailability, beta, n: 1 });
      expect(relativeError(alone, unavailability)).toBeLessThan(1e-14);
    }),
  );
});

test("Sharing nothing gives the product and sharing everything gives one unit", () => {
  fc.assert(
    fc.property(notTiny, fc.integer({ min: 1, max: 5 }), (unavailability, n) => {
      const product = Array<number>(n)
        .fill(unavailability)
        .reduce((all, p) => all * p, 1);
      const independent = betaFactorUnavailability({ unavailability, beta: 0, n });
      expect(relativeError(independent, product)).toBeLessThan(1e-14);
      expect(betaFactorUnavailability({ unavailability, beta: 1, n })).toBe(unavailability);
    }),
  );
});

test("Another replica never hurts and never gets below the shared part", () => {
  fc.assert(
    fc.property(fraction, fraction, fc.integer({ min: 1, max: 9 }), (unavailability, beta, n) => {
      const fewer = betaFactorUnavailability({ unavailability, beta, n });
      const more = betaFactorUnavailability({ unavailability, beta, n: n + 1 });
      expect(more).toBeLessThanOrEqual(fewer);
      expect(more).toBeGreaterThanOrEqual(beta * unavailability);
    }),
  );
});

test("It agrees with the rare-event form where units are rarely down", () => {
  fc.assert(
    fc.property(fraction, fc.integer({ min: 2, max: 4 }), (beta, n) => {
      const replicas = { unavailability: 1e-7, beta, n };
      const exact = betaFactorUnavailability(replicas);
      expect(relativeError(betaFactorUnavailabilityRareEvent(replicas), exact)).toBeLessThan(1e-6);
    }),
  );
});
