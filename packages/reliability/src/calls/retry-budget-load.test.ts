import fc from "fast-check";
import { expect, test } from "vitest";
import { fraction } from "../fixtures.ts";
import { expectedRetryAmplification } from "./expected-retry-amplification.ts";
import { retryBudgetLoad } from "./retry-budget-load.ts";

const clients = { requestsPerSec: 1000, attempts: 4, tokensPerRequest: 0.1 };

test("In an outage a budget of a tenth turns 4,000 attempts a second into 1,100", () => {
  // 1000 · (1 + 0.1).
  expect(retryBudgetLoad({ ...clients, failureProbability: 1 })).toEqual({
    retriesPerSec: 100,
    attemptsPerSec: 1100,
    amplification: 1.1,
  });
});

test("While few calls fail the budget does not bind", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 0.05, noNaN: true }), (failureProbability) => {
      const { amplification } = retryBudgetLoad({ ...clients, failureProbability });
      const unbound = expectedRetryAmplification({ attempts: 4, layers: 1, failureProbability });
      expect(amplification).toBeCloseTo(unbound, 12);
    }),
  );
});

test("Retries never exceed the tokens and the least retries together", () => {
  fc.assert(
    fc.property(
      fraction,
      fc.double({ min: 0, max: 100, noNaN: true }),
      (failureProbability, leastRetriesPerSec) => {
        const load = retryBudgetLoad({ ...clients, failureProbability, leastRetriesPerSec });
        expect(load.retriesPerSec).toBeLessThanOrEqual(100 + leastRetriesPerSec);
        expect(load.attemptsPerSec).toBeCloseTo(1000 * load.amplification, 9);
      },
    ),
  );
});

test("Clients that hardly send anything may still retry, where some retries are granted anyway", () => {
  // 1 · (1 + 1 + 1) wanted, 0.1 + 2 granted.
  const quiet = { ...clients, requestsPerSec: 1, failureProbability: 1, leastRetriesPerSec: 2 };
  expect(retryBudgetLoad(quiet).retriesPerSec).toBeCloseTo(2.1, 14);
});
