import fc from "fast-check";
import { expect, test } from "vitest";
import { fraction, relativeError } from "../fixtures.ts";
import { expectedRetryAmplification } from "./expected-retry-amplification.ts";
import { retryAmplification } from "./retry-amplification.ts";

/** The mean calls of one request to a layer and how often it fails in spite of them, layer upon layer. */
function layered(attempts: number, layers: number, failure: number): { calls: number; failure: number } {
  let below = { calls: 1, failure };
  for (let layer = 0; layer < layers; layer++) {
    let calls = 0;
    for (let attempt = 0; attempt < attempts; attempt++) calls += below.failure ** attempt * below.calls;
    below = { calls, failure: below.failure ** attempts };
  }
  return below;
}

test("It is what counting the calls layer by layer gives", () => {
  fc.assert(
    fc.property(
      fraction,
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 4 }),
      (failureProbability, attempts, layers) => {
        const expected = layered(attempts, layers, failureProbability).calls;
        const calls = expectedRetryAmplification({ attempts, layers, failureProbability });
        expect(relativeError(calls, expected)).toBeLessThan(1e-12);
      },
    ),
  );
});

test("With everything down it is the worst case, with nothing down there is one call", () => {
  const design = { attempts: 4, layers: 3 };
  expect(expectedRetryAmplification({ ...design, failureProbability: 1 })).toBe(retryAmplification(design));
  expect(expectedRetryAmplification({ ...design, failureProbability: 0 })).toBe(1);
});

test("Half of the calls failing make 1.875 calls out of four attempts", () => {
  // 1 + 1/2 + 1/4 + 1/8.
  expect(expectedRetryAmplification({ attempts: 4, layers: 1, failureProbability: 0.5 })).toBeCloseTo(
    1.875,
    14,
  );
});
