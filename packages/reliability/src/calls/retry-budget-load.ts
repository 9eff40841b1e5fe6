import { checkNotNegative } from "../input/check-not-negative.ts";
import { retriesMade } from "./attempts-made.ts";
import { checkRetryingClients, type RetryingClients } from "./retrying-clients.ts";

/** What clients with a budget send: three numbers, because a load and its ratio answer different questions. */
export interface RetryBudgetLoad {
  readonly retriesPerSec: number;
  /** Requests and retries together. */
  readonly attemptsPerSec: number;
  /** Attempts for each request. */
  readonly amplification: number;
}

/**
 * The load of clients that retry within a budget, in the long run: each request adds `tokensPerRequest` tokens, some
 * more are added every second whatever happens, each retry takes one, and without a token there is no retry.
 *
 * Retries per second: min(λ (p + p² + … + pᵃ⁻¹), λ · tokens + least), with λ requests per second, failure probability p
 * and a attempts. What the bucket holds at the start does not count in the long run: see `retryBucketDuration`.
 *
 * @throws TypeError or RangeError for a rate that is not above 0, a probability that is not a fraction, attempts that
 * are not a whole number from 1 to 1,000, and tokens or least retries below 0.
 * Source: the balance of a token bucket; the rule is that of the class RetryBudget of Finagle.
 */
export function retryBudgetLoad(
  clients: RetryingClients & { readonly leastRetriesPerSec?: number },
): RetryBudgetLoad {
  checkRetryingClients(clients);
  const { requestsPerSec, failureProbability, attempts, tokensPerRequest, leastRetriesPerSec = 0 } = clients;
  checkNotNegative("leastRetriesPerSec", leastRetriesPerSec);
  const wanted = requestsPerSec * retriesMade(attempts, failureProbability);
  const retriesPerSec = Math.min(wanted, requestsPerSec * tokensPerRequest + leastRetriesPerSec);
  return {
    retriesPerSec,
    attemptsPerSec: requestsPerSec + retriesPerSec,
    amplification: 1 + retriesPerSec / requestsPerSec,
  };
}
