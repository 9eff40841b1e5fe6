import { checkCount } from "../input/check-count.ts";
import { checkFraction } from "../input/check-fraction.ts";
import { checkNotNegative } from "../input/check-not-negative.ts";
import { checkOptions } from "../input/check-options.ts";
import { checkPositive } from "../input/check-positive.ts";

/** Clients that send requests and try each failed one again, and how often calls fail. */
export interface RetryingClients {
  readonly requestsPerSec: number;
  readonly failureProbability: number;
  /** How many times a request is tried in all, the first time included. */
  readonly attempts: number;
  /** How many tokens each request adds; each retry takes one. 0.1 allows retries for a tenth of the requests. */
  readonly tokensPerRequest: number;
}

/** Refuses clients whose rate, failures, attempts or tokens make no sense. */
export function checkRetryingClients(clients: RetryingClients): void {
  checkOptions("options", clients);
  checkPositive("requestsPerSec", clients.requestsPerSec);
  checkFraction("failureProbability", clients.failureProbability);
  checkCount("attempts", clients.attempts, { min: 1, max: 1000 });
  checkNotNegative("tokensPerRequest", clients.tokensPerRequest);
}
